/** The quarterly report by mail: on the first working days of a quarter the one before goes to whoever was chosen, once. */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.posting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
