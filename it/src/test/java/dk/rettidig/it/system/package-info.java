/** Starts the application as it is delivered, with a fresh database and the sample ministry. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.system;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
