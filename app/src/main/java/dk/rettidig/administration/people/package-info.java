/** Offices with their heads, people with their roles and accounts, the authorities heard, and who stands in for whom. */
@NullMarked
@CheckReturnValue
package dk.rettidig.administration.people;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
