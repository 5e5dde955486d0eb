/**
 * The goals of a year's plan for the police, as data: what is aimed for, how much it weighs, and from which share on it is
 * reached. Goal 4.2 is measured by this system; the others are entered with their own measured value.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
