/** What is left when a server dies without a word. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.crash;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
