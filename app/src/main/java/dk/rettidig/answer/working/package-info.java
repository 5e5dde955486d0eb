/**
 * What somebody has typed and not yet made a draft of. It is kept for that person alone while they type, is no version and
 * no document, is not journalised, and goes when it becomes a draft. The drafts themselves stay immutable.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.answer.working;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
