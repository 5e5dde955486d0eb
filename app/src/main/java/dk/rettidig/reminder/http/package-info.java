/** What will be sent in the next two weeks, and how often each authority is reminded. */
@NullMarked
@CheckReturnValue
package dk.rettidig.reminder.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
