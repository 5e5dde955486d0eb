/** What an authority is shown of its own record: how many of its hearings were answered in time, as the report counts them. */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.own;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
