/**
 * Sentences and dates in the reader's language, Danish first. Inside the code a sentence is a {@code Text}: a key and what
 * is put into it; it becomes words at the edge, on a page, in a letter or in the journal.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.language;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
