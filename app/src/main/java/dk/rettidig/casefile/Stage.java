package dk.rettidig.casefile;

import dk.rettidig.question.Ending;

/** How far a question has come. */
public enum Stage {
    RECEIVED,
    ALLOCATED,
    IN_HEARING,
    DRAFTING,
    IN_APPROVAL,
    APPROVED,
    ANSWERED_INTERIM,
    ANSWERED,
    CORRECTED,
    TRANSFERRED,
    WITHDRAWN,
    LAPSED;

    /** The view {@code case_row} says the same in SQL. */
    public static Stage of(CaseFacts facts) {
        if (facts.ending().isPresent()) {
            return of(facts.ending().get());
        }
        if (facts.answered()) {
            return facts.corrected() ? CORRECTED : ANSWERED;
        }
        return switch (facts.letter()) {
            case APPROVED -> APPROVED;
            case IN_APPROVAL -> IN_APPROVAL;
            case DRAFT -> facts.answeredForNow() ? ANSWERED_INTERIM : DRAFTING;
            case NONE -> facts.answeredForNow() ? ANSWERED_INTERIM : beforeWriting(facts);
        };
    }

    private static Stage beforeWriting(CaseFacts facts) {
        return switch (facts.hearing()) {
            case WAITING -> IN_HEARING;
            // The authority has answered: now the ministry writes.
            case ANSWERED -> DRAFTING;
            case NONE -> facts.allocated() ? ALLOCATED : RECEIVED;
        };
    }

    private static Stage of(Ending.Kind ending) {
        return switch (ending) {
            case WITHDRAWN -> WITHDRAWN;
            case TRANSFERRED -> TRANSFERRED;
            case LAPSED -> LAPSED;
        };
    }

    /** Nothing is left to do, unless the answer proves wrong. */
    public boolean isEnd() {
        return compareTo(ANSWERED) >= 0;
    }

    public String messageKey() {
        return "casefile.stage." + name();
    }
}
