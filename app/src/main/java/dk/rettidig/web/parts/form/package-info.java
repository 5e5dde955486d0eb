/** Fields of forms: what they are called, what they hold, and what was wrong with what was sent. */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.parts.form;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
