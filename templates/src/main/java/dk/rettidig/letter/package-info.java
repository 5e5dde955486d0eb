/**
 * A letter of a ministry as plain values, and the Danish typography it is set with.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
