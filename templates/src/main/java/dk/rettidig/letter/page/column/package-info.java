/**
 * Sets items one below the other into columns of strips: lines of text and bands of table rows, with the notes they call
 * for. A strip stays in one piece unless it is a band, which can be cut.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.page.column;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
