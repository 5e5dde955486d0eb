/**
 * What a Word file says of looks, before any text is looked at: styles with everything they are based on, lists, themes.
 * A property is {@code null} where a place says nothing, so that the place below it speaks.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.docx.style;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
