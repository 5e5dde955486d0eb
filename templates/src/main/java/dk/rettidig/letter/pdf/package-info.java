/**
 * From set pages to a PDF that is PDF/A-2a and PDF/UA-1 at once: drawing, tags, fonts, bookmarks and metadata. The same
 * manuscript always gives the same bytes.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.pdf;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
