/**
 * A letter as {@code letter.json}: the file template authors and golden cases write by hand. The records know
 * nothing of JSON; a plain string stands wherever a paragraph, a line or a cell with nothing but text is meant.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
