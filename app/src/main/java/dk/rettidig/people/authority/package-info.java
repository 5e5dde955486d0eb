/**
 * The authorities the ministry hears: a tree, because the National Police answers as one and asks its districts.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.people.authority;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
