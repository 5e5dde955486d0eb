/**
 * "Dagens frister": one mail a morning to everybody who wants it, with what is due and what is late. Whoever has it is not
 * written to about each hearing besides; the mailbox of an authority is always written to.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.reminder.digest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
