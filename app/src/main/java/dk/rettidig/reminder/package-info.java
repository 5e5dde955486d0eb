/**
 * The chases nobody has to think of. Each morning of a working day every hearing that is still owed is held against its
 * rhythm: some working days before the deadline, on the day, and then to an ever wider circle. A missed morning is made
 * up for once; nothing is sent twice, to whom has answered, or on a closed day. What was sent back waits for a person.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.reminder;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
