/**
 * The runs that fetch from Folketingets åbne data: how far each kind of row has come, what every run did, and the alarm when
 * there was no good one for a day. A page of rows and the position after it are one transaction, so that a run that dies
 * goes on where it stopped.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.run;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
