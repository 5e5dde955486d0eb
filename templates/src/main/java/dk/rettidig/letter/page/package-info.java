/**
 * From a manuscript to its pages. Everything is first set into columns of strips; the strips are then dealt out to pages
 * with their footnotes; headers and footers come last, when the number of pages is known. Lengths are points, y downwards from the paper's upper edge.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
