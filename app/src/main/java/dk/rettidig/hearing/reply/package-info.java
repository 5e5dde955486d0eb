/**
 * Answering by mail. Every hearing has an address of its own, which stands as the one to reply to in all mails about it. What
 * comes there from a person is a statement: its words, the text of its attachments, the time it came, and the mail itself,
 * byte for byte. An automatic reply is noted and answers nothing.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.reply;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
