/**
 * What the ministry answers: one answer for each kind (interim, final, correction), written in drafts that never change.
 * A quoted statement keeps its source, so that a later version by the authority shows as a warning.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.answer;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
