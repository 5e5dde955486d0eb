/**
 * A letter that somebody edited in Word, read back into the blocks of its answer.
 *
 * <p>People do everything to a Word file: they delete the control the answer stands in, write below it, leave revisions
 * open, ask something in a comment, change the date in the head. Whatever becomes part of the answer is read; whatever
 * does not is reported in {@link dk.rettidig.letter.readback.EditedLetter#findings()}. Nothing is lost in silence.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.readback;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
