/**
 * A paragraph's runs spun into one strand of characters, each with its ink and its width; what the runs say twice or
 * invisibly is evened out on the way.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.typeset.strand;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
