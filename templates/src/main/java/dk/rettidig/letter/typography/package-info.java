/**
 * How Danish letters are set: quotation marks, spaces a line must not break at, dates in words.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.typography;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
