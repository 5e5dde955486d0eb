/**
 * The damages a text has taken on its way, each mended by a class of its own: lost line breaks, broken words, doubled
 * glyphs, wrong encodings, and the lines Folketinget's archive prints on every page. What was broken is said, so that
 * it can be warned of.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.reading.mending;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
