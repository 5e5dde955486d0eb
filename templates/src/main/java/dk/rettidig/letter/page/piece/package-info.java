/** What is drawn on a page and where, before anybody thinks of PDF. Points, y downwards from the paper's upper edge. */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.page.piece;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
