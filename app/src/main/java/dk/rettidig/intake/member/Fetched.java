package dk.rettidig.intake.member;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.intake.feed.FeedRow;

/** A row kept as Parliament has it, known by Parliament's number. */
interface Fetched {

    int number();

    /** Takes over what Parliament says, and tells whether that was anything new. */
    @CanIgnoreReturnValue
    boolean follow(FeedRow row);
}
