package dk.rettidig.hearing.said;

import dk.rettidig.letter.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it comes in.
 *
 * @param noRemarks "ingen bemærkninger", which is an answer too
 * @param lateReason asked for when the deadline has passed
 */
public record Words(
        List<Block> blocks, boolean noRemarks, Way way, @Nullable StatementFile file, @Nullable LateReason lateReason) {

    public Words {
        blocks = List.copyOf(blocks);
    }

    public static Words written(List<Block> blocks, Way way) {
        return new Words(blocks, blocks.isEmpty(), way, null, null);
    }

    /** Why it comes late, if it does. */
    public Words because(@Nullable LateReason reason) {
        return new Words(blocks, noRemarks, way, file, reason);
    }
}
