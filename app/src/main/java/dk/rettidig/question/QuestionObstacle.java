package dk.rettidig.question;

import dk.rettidig.refusal.Obstacle;

/** Why something cannot be done with a question. */
public enum QuestionObstacle implements Obstacle {
    WITHDRAWN,
    TRANSFERRED,
    LAPSED,
    ANSWERED,
    NOT_ALLOCATED,
    ALREADY_ACCEPTED,
    ALLOCATED_TO_SOMEBODY_ELSE,
    NOT_ANSWERED_YET;

    @Override
    public String messageKey() {
        return "question.obstacle." + name();
    }

    static QuestionObstacle of(Ending.Kind ending) {
        return switch (ending) {
            case WITHDRAWN -> WITHDRAWN;
            case TRANSFERRED -> TRANSFERRED;
            case LAPSED -> LAPSED;
        };
    }
}
