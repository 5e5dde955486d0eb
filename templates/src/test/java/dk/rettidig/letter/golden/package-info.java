/**
 * Golden letters: a folder per case with {@code letter.json} and what must come of it. Adding a case is adding a
 * folder.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.golden;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
