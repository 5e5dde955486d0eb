/**
 * Approval inside an authority. Where an authority has a coordinator, what its contributors write waits for the coordinator
 * and leaves when he approves it: that moment is the arrival, and until then the asking side sees nothing of it. He sends it
 * back inside, or rewrites it and sends his own words instead. An authority without a coordinator sends directly, and so does
 * whoever answers at the authority's own mail address, by reply or by link: that has left the house.
 *
 * <p>These rows are the record of what happened inside. They do not stand in the ministry's journal, which holds what
 * reached the ministry.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.release;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
