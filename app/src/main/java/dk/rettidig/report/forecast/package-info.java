/**
 * What is expected, by a plain calculation from what has been counted. It is shown by itself and takes part in no counted
 * number.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.forecast;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
