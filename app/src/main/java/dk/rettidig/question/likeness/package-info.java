/**
 * Which questions are like one another: by the words they share, a rare word counting more than a common one. Here nothing
 * is known of who may see what; whoever asks brings the candidates he may see.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.question.likeness;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
