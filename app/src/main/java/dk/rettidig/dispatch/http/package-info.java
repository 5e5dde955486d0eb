/** Sending from outside. */
@NullMarked
@CheckReturnValue
package dk.rettidig.dispatch.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
