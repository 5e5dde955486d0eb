/**
 * Whose turn a letter has come to, told by mail: the next to sign, the secretariat when all have signed, or the one who
 * submitted it when it was sent back. The mail holds a link and no word of the letter.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.approval.turn;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
