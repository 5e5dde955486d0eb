/**
 * Questions from outside: their addresses, what may be sent to them, and the pages they are shown on.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.question.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
