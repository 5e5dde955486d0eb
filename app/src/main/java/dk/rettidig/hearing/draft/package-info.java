/**
 * What an authority is still writing. Everybody who answers for it sees the draft of a hearing and goes on with it; nobody
 * else does, neither the ministry nor the authority above. A draft saved by somebody who has not seen a colleague's newer
 * words stands beside them, so that neither is lost. All of them end when words are given, or wait for the coordinator.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.draft;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
