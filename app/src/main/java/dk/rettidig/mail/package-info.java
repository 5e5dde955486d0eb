/**
 * Mail to authorities, committees and colleagues. A mail is a row written in the transaction of what it is about, so that
 * neither exists without the other; one job sends what is queued, tries again after growing pauses, and gives up visibly.
 * The message id comes from the row: a repeat after a crash is recognised by the receiver. Where no server is configured,
 * mails are kept and shown, so that the sample ministry can be tried.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.mail;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
