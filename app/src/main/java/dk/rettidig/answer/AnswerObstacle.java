package dk.rettidig.answer;

import dk.rettidig.refusal.Obstacle;

/** Why something cannot be done with an answer. */
public enum AnswerObstacle implements Obstacle {
    /** Somebody else has written a newer draft than the one this one was made from. */
    NEWER_DRAFT,
    /** Others have typed since: their changes come first. */
    NEWER_STEPS,
    NO_DRAFT,
    /** A letter that came back from Word changes a draft that is not the newest any more. */
    DRAFT_SINCE_READ,
    /** The changes of a letter that came back from Word stand in a draft already. */
    EDIT_TAKEN;

    @Override
    public String messageKey() {
        return "answer.obstacle." + name();
    }
}
