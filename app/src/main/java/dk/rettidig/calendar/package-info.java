/**
 * The Danish working calendar and the deadlines counted in it. Pure Java: dates go in, dates and their explanation come
 * out. This is the only package that asks what time it is.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.calendar;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
