/**
 * How questions come in: read from the committee's sheet, compared with the registers, and corrected by an officer before
 * anything is stored. What was read or fetched is never believed in silence; what does not fit is a doubt that is shown.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
