/**
 * A text in which things are looked for. Whatever is changed in it, every character remembers where in the file's own
 * text it came from, so that a screen can show the source of a value; and no search outlasts its deadline.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.reading.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
