/**
 * How an authority's people give a statement: typed or as a file, for one hearing or for all that were sent together. What
 * comes by the browser as a file is read first and its text shown; it is given when whoever sent it says that it is right.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.giving;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
