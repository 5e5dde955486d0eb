/**
 * What the parts of a page are to somebody who hears the letter: the tree of tags that the PDF carries beside its
 * drawing. Blocks are hung in when they are set, in reading order; what stands inside a line when it is drawn.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.structure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
