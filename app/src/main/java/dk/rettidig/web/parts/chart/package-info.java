/** Charts as numbers on a page: what is drawn where. The partial views turn them into SVG for screens and for paper. */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.parts.chart;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
