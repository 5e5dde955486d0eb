/**
 * Draws a sheet as a content stream: text, rules, fills and pictures, each marked with the tag it belongs to, in the
 * order in which it is read.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.pdf.draw;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
