/** What leaves the house by mail, over a real SMTP server of the test's own: reminders, crashes, servers in trouble. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.mail;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
