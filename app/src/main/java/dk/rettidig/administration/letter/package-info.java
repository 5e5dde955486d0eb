/** What a letter is made of and where it goes: letterheads, standard phrases, and the routes letters climb. */
@NullMarked
@CheckReturnValue
package dk.rettidig.administration.letter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
