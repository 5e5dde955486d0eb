/**
 * The parts of an answer letter below its address: the opening sentence, the names, the question's words, the answer's
 * paragraphs, and within them whose words are quoted.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.reading.answer;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
