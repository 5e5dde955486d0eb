/**
 * Plumbing between HTTP and the capabilities; it knows none of them. Here stand the words every resource uses: the media
 * types, the replies, the two ways to say no ({@code Refused}, {@code NotFound}) and the messages.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
