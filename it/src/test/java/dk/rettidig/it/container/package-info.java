/**
 * Checks that run inside the container, in the application as it is delivered: Arquillian adds them to the archive. They use
 * what Jakarta EE gives to any bean, and nothing of the application's own classes.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.container;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
