/**
 * Plumbing between HTTP and the capabilities; it knows none of them. Here stand the words every resource uses: the media
 * types and the replies.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
