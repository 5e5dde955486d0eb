/**
 * The letter faces that come with the build: Tinos, Arimo and Cousine, as wide as Times New Roman, Arial and Courier
 * New. Fonts named in a document are mapped to these by a fixed table; the machine's own fonts are never looked at, so
 * every machine sets the same pages. All letters share one Latin subset of each face, compressed once; characters
 * outside it get a subset of their own in the letter that needs them.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.font;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
