/**
 * The log of the runs that fetch from Folketingets åbne data, "kør nu", and what of it waits for a person.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.run.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
