/**
 * A template's part (its text, a header, a footer) taken apart once into what never changes and what a letter puts
 * in, and put together again per letter.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.template.part;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
