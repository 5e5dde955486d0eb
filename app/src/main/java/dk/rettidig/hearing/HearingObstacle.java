package dk.rettidig.hearing;

import dk.rettidig.refusal.Obstacle;

/** Why something cannot be done with a hearing. */
public enum HearingObstacle implements Obstacle {
    /** Of sending. */
    SENT_ALREADY,
    SENT_IN_THE_FUTURE,
    DUE_BEFORE_SENT,
    AFTER_ANSWER_DUE,
    /** Of sending onward. */
    NOT_A_UNIT,
    AFTER_OWN_DUE,
    ASKED_ALREADY,
    /** Of a statement. */
    BEFORE_SENT,
    IN_THE_FUTURE,
    SAME_WORDS,
    /** Of an extension. */
    NOT_LATER,
    REQUESTED_ALREADY,
    NOT_REQUESTED,
    /** Of chasing and sending back. */
    REMINDED_TODAY,
    NOT_ANSWERED,
    SENT_BACK_ALREADY,
    /** Of most things. */
    ANSWERED,
    CANCELLED;

    @Override
    public String messageKey() {
        return "hearing.obstacle." + name();
    }
}
