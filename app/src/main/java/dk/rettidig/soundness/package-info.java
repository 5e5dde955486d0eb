/**
 * Whether the database makes sense: sentences that hold whatever was done to it. Each is a file under
 * {@code WEB-INF/invariants}, named after its sentence, with a query that must return no row; adding a sentence is adding a file
 * and its words.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.soundness;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
