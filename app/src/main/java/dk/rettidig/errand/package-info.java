/**
 * What somebody asks for and what may last longer than he wants to look at a page that does not answer: a long list as a
 * file, many hearings at once. It is done beside the request that asked for it, tells how far it has come, can be stopped,
 * and is there for nobody but whoever wanted it. What ends within a moment is answered as if it had been done at once.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.errand;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
