/** Who may do what: a table of every address, every role, and one's own or another's case. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.access;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
