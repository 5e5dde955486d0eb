package dk.rettidig.hearing.waiver;

import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;

/** What happens to the decision not to ask. */
public sealed interface WaiverHappening extends Happening {

    @Override
    default Direction direction() {
        return Direction.INTERNAL;
    }

    /** The question is answered without a hearing. */
    record HearingWaived(String caseRef, String reason) implements WaiverHappening {
        @Override
        public Text title() {
            return Text.of("hearing.happened.HearingWaived", reason);
        }
    }

    /** An authority was asked after all. */
    record WaiverEnded(String caseRef) implements WaiverHappening {
        @Override
        public Text title() {
            return Text.of("hearing.happened.WaiverEnded");
        }
    }
}
