/**
 * One record, two writings: a resource answers with a record that names its view by {@code @Page}; a browser gets the
 * view, everybody else gets the record as JSON.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
