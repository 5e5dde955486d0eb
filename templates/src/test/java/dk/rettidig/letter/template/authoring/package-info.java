/**
 * Where the built-in templates came from: the program that wrote their first versions. Since then the Word files are
 * the source, edited in Word; running it again is for a template that does not exist yet.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.template.authoring;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
