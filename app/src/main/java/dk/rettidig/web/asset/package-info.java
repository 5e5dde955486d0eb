/**
 * What the front-end build made: the names of its files and how they are delivered. A file's name holds the hash of its
 * content, so a browser may keep it for ever; each stands beside its compressed forms.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.asset;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
