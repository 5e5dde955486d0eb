/** Starts the application as it is delivered: the archive on the server, a fresh database, the sample ministry. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.system;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
