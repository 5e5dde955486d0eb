/**
 * Reading Word files into a {@link dk.rettidig.letter.manuscript.Manuscript}: the text from its first paragraph to its
 * last, every style resolved, revisions accepted. The letters of this product come through here thousands of times, so
 * the reader walks a light tree of its own. What it cannot show is listed, never dropped in silence.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.docx;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
