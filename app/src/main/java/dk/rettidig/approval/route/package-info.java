/**
 * The levels a letter climbs, per office and kind of answer, and how many working days before the deadline each should be
 * done. Routes are data; a ministry changes them without a new version of the product.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.approval.route;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
