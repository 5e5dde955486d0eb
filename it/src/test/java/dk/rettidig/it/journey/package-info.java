/** The main stories from outside, once as a program and once as a browser, on each of the two databases. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.journey;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
