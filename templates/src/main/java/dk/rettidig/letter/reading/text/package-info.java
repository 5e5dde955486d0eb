/**
 * The text of a file with its damages mended: lost line breaks, broken words, doubled glyphs, wrong encodings and the
 * marks Folketinget's archive prints on every page. Each mending is a class of its own. Whatever is changed, every
 * character remembers where in the file's own text it came from, so that a screen can show the source of a value.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.reading.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
