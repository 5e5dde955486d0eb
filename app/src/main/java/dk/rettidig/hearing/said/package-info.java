/**
 * What an authority says in answer to a hearing: its words, the way they came, the file they came in, who gave them, and why
 * they come late. Here nothing is known of hearings; a statement holds it, and so does what waits for approval inside the
 * authority.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.said;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
