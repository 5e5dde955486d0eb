/**
 * Files turned into text: plain text in any encoding, PDF by the places of its glyphs, Word, mail with what is attached
 * to it. What a file is, is told by its content and never by its name; what is hostile, too large or unknown is refused
 * with one kind of exception and a sentence for the officer.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.reading.source;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
