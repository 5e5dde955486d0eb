/** Two versions of a text word by word: what stayed, what was taken out and what was put in, in reading order. */
@NullMarked
@CheckReturnValue
package dk.rettidig.writing.comparison;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
