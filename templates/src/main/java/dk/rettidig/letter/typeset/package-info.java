/**
 * From a paragraph to its lines. The runs are spun into one strand of characters with their widths; the strand is cut
 * at the breaks that make the whole paragraph look best, or line by line where tabs make that impossible.
 * Lengths are points.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.typeset;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
