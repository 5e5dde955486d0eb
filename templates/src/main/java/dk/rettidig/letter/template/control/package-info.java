/**
 * The names a template's author and a letter share: content controls, the conditions around them, and the values a
 * letter has for each. The names are Danish because people type them in Word.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.template.control;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
