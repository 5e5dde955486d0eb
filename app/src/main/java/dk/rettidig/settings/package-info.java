/**
 * What the ministry decides for itself: the days it closes besides the public holidays. The calendar is built from them for
 * each request, so that a day added on one node counts on all.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.settings;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
