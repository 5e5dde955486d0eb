/**
 * Whether this node can do its work, and what it needs for that: each dependency is named.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.health;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
