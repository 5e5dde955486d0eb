/**
 * Work that runs by the clock. Any number of nodes may run side by side and any of them may die: for each
 * beat of its clock a job runs on the one node that takes its row in {@code job_lock}; the row frees itself when the node
 * is gone, and a daily job whose beat passed while no node was up runs when the next one starts.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.jobs;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
