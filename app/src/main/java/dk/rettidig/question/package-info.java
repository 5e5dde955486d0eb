/**
 * A question Parliament asked: its reference, who asked, what and when; the day the answer is due and why; the office and
 * the officer it is given to; and how it ends (answered, transferred, withdrawn, lapsed). Committee questions on the
 * general business are due after 28 days unless the sheet names an earlier day; § 20 questions after six weekdays.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.question;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
