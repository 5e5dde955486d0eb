/** Tests of the package of this name. */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.command;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
