/**
 * How a person proves to be that person without the organisation's own login: a user name and a password, kept as a
 * slow hash. Guessing is slowed down and never locks the owner out for good.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.people.account;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
