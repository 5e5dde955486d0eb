/**
 * A page that shows every part of the screens with invented cases, to look at while a part is worked on and to test them
 * all at once. It exists only in the sample system.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.design;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
