/** How quick the system is with as much in it as ministries gather in decades. Run by hand; docs/performance.md tells how. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.load;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
