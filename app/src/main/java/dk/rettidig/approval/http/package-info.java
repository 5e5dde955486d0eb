/** Approval from outside: submitting a letter, the list of what waits for somebody, and the page it is signed on. */
@NullMarked
@CheckReturnValue
package dk.rettidig.approval.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
