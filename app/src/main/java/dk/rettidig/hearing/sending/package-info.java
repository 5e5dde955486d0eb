/** How a hearing leaves the house: its letter, and the mail that carries it. */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.sending;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
