/**
 * Deadlines in the calendar a person uses anyway. The calendar asks by an address that is shown once and can be ended; it
 * is told references and deadlines and nothing of what is asked, since it keeps what it is told wherever it likes.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.feed;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
