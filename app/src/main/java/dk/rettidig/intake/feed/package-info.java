/**
 * Folketingets åbne data as it answers: OData version 3 as JSON, page by page. Its oddities end here: texts for numbers, empty
 * texts beside nulls, trailing blanks, times without an offset, error pages in HTML, filters that are ignored in silence.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.feed;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
