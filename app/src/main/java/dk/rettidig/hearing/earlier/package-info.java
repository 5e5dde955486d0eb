/**
 * What an authority answered before to questions like the one it is asked: its own statements and those its units gave it,
 * as far as the reader may see their hearings, and never on a confidential question.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.earlier;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
