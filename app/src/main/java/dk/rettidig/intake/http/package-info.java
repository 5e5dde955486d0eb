/**
 * Reading a file or a text from outside: what may be sent, what is answered, and the page where the source stands beside
 * the form.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
