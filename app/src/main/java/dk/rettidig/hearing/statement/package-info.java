/** How an authority's words come in, whichever way they take: typed, as a file, by a link, by mail, from the officer. */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.statement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
