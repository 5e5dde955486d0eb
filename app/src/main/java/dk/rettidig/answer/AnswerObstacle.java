package dk.rettidig.answer;

import dk.rettidig.refusal.Obstacle;

/** Why something cannot be done with an answer. */
public enum AnswerObstacle implements Obstacle {
    /** Somebody else has written a newer draft than the one this one was made from. */
    NEWER_DRAFT,
    /** Others have typed since: their changes come first. */
    NEWER_STEPS,
    NO_DRAFT;

    @Override
    public String messageKey() {
        return "answer.obstacle." + name();
    }
}
