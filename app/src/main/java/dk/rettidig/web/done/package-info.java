/**
 * What was just done, said once on the next page. A change made in a browser is answered by the way to a page; the
 * sentence travels there in a cookie that holds only its key, and is gone when the page has been shown.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.done;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
