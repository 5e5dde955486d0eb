/**
 * Sentences the ministry uses again and again, each with its topic and the time it may be used: the openings before a
 * statement, in either voice, and whatever else the offices agree on.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.answer.phrase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
