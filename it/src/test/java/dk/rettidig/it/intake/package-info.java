/** What comes in from Parliament: sheets and letters that are read, hostile files that are refused. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.intake;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
