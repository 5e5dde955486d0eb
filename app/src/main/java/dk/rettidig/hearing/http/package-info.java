/**
 * Hearings from outside: the ministry sends, chases and extends them; an authority sees its own and answers them. Whoever
 * asks for another's hearing is told that there is none.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
