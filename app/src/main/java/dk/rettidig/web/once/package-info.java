/**
 * The same request twice has the effect of one. The caller names a request by {@code Idempotency-Key}, a form by its hidden
 * field {@code _once}; the reply is kept in the transaction it belongs to, under a key that is unique for the person, and a
 * repeat is answered like the first, also when both arrive together.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.once;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
