/**
 * A draft as the letter it becomes: who it is from and to, who signs it on its day, and its files.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.answer.letter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
