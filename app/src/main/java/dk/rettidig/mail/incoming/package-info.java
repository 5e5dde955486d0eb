/**
 * Mail that comes in. One job reads a mailbox by IMAP, if the settings name one, and tells of every mail once: what it says,
 * what is attached, when it really came, and whether a person wrote it. A mail that could not be delivered is a bounce of
 * one of ours. Capabilities observe {@link dk.rettidig.mail.incoming.MailArrived} and say whether the mail was for them.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.mail.incoming;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
