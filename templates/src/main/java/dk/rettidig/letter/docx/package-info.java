/**
 * Reading Word files that anybody may have made: first the guard, which refuses what is hostile or broken before any
 * part of it is looked at, then the reader, which resolves every style and gives a
 * {@link dk.rettidig.letter.manuscript.Manuscript}.
 *
 * <p>The letters of this product come through here thousands of times, so the reader walks a light tree of its own;
 * uploads are read back with docx4j, behind the same guard.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.docx;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
