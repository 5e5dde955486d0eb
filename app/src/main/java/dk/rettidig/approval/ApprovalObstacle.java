package dk.rettidig.approval;

import dk.rettidig.refusal.Obstacle;

/** Why a letter cannot be submitted, signed or sent back. */
public enum ApprovalObstacle implements Obstacle {
    NO_DRAFT,
    NOT_ALLOCATED,
    NO_ROUTE,
    ALREADY_SUBMITTED,
    SENT,
    LAPSED,
    RETURNED,
    COMPLETE,
    NOT_YOUR_LEVEL,
    OWN_DRAFT,
    OWN_SIGNATURE,
    OTHER_LETTER,
    LOWEST_LEVEL;

    @Override
    public String messageKey() {
        return "approval.obstacle." + name();
    }
}
