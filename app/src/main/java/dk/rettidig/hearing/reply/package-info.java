/**
 * Answering by mail. Every hearing has an address of its own, which stands as the one to reply to in all mails about it. What
 * comes there from a person is a statement: its words, the text of its attachments, the time it came, and the mail itself,
 * byte for byte. An automatic reply is noted and answers nothing. A reply from another domain than the authority's is kept as a
 * task for the side that asked, and becomes a statement only when a person says so.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.reply;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
