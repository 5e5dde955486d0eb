package dk.rettidig.approval;

import dk.rettidig.approval.route.Level;
import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;

/** What happens to a letter between its draft and its sending. */
public sealed interface ApprovalHappening extends Happening {

    @Override
    default Direction direction() {
        return Direction.INTERNAL;
    }

    /** The letter was made and set out on its route. */
    record SubmittedForApproval(String caseRef, int draft, String sha256) implements ApprovalHappening {
        @Override
        public Text title() {
            return Text.of("approval.happened.SubmittedForApproval", draft, sha256.substring(0, 12));
        }
    }

    /** A level signed. */
    record LetterSigned(String caseRef, Level level, String names) implements ApprovalHappening {
        @Override
        public Text title() {
            return Text.of("approval.happened.LetterSigned", Text.of(level.messageKey()), names);
        }
    }

    /** A level sent it back. */
    record LetterReturned(String caseRef, Level level, Decision.Kind kind, String note) implements ApprovalHappening {
        @Override
        public Text title() {
            return Text.of("approval.happened.LetterReturned." + kind, Text.of(level.messageKey()), note);
        }
    }

    /** Somebody wrote another draft while the letter was on its way. */
    record ApprovalLapsed(String caseRef, int draft) implements ApprovalHappening {
        @Override
        public Text title() {
            return Text.of("approval.happened.ApprovalLapsed", draft);
        }
    }
}
