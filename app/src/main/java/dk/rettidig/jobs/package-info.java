/**
 * Work that runs by the clock. Any number of nodes may run side by side and any of them may die: a job runs on the node
 * that takes its row in {@code job_lock}, and the row frees itself when the node is gone.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.jobs;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
