/**
 * Letters that came back from Word: what was read of each, kept until the person who sent it has seen the changes and takes
 * them over as the next draft, or does not.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.answer.word;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
