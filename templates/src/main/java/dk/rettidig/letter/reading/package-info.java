/**
 * What a committee's question sheet or a ministry's answer letter says, as fields: read from text, PDF, Word or mail.
 * A reading never guesses in silence: what is missing, doubtful or mended is a warning, and every field remembers where
 * in the source it stood, so that an officer can compare before anything is stored.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.reading;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
