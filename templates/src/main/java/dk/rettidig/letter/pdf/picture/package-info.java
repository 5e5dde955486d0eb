/** Pictures in a letter's colour space; read and compressed once, because a ministry's mark is in all its letters. */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.pdf.picture;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
