/**
 * Answering without an account. The mail that carries a hearing carries a link; whoever opens it sees that one hearing and
 * can answer it once. A link ends when it was used, after two weeks, when the side that asked ends it, and when the hearing
 * fell away. Only its hash is kept. A link that is wrong or has ended shows nothing, as if it had never been.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.invitation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
