package dk.rettidig.hearing.said;

/** Why a statement came late, in the words of whoever gave it; chosen from a list, so that it can be counted. */
public enum LateReason {
    UNIT_WAS_LATE,
    DATA_TOOK_TIME,
    OTHERS_WERE_HEARD,
    APPROVAL_TOOK_TIME,
    OTHER_WORK_FIRST,
    DEADLINE_TOO_SHORT,
    QUESTION_UNCLEAR,
    OTHER;

    public String messageKey() {
        return "hearing.lateReason." + name();
    }
}
