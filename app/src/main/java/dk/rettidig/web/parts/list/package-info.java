/** Long lists: their saved views, filters, heads, and the way from one stretch of rows to the next. */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.parts.list;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
