/** The habits of the house as rules over its classes, each proven to notice a class that has none of them. */
@NullMarked
@CheckReturnValue
package dk.rettidig.habits;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
