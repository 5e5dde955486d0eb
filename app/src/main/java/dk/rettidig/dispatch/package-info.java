/**
 * The approved letter goes to Parliament: by mail to the committee, or another way on a day somebody tells. What is sent is
 * what was signed, byte for byte, and the question is answered by it.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.dispatch;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
