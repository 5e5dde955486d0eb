/**
 * Where a Danish word may be divided at a line's end: Liang's method over the TeX patterns, a list of words that the
 * patterns get wrong, and the house rules that keep three letters on each side and leave names whole.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.hyphenation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
