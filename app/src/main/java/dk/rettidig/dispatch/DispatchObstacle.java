package dk.rettidig.dispatch;

import dk.rettidig.refusal.Obstacle;

/** Why a letter cannot be sent. */
public enum DispatchObstacle implements Obstacle {
    NOT_APPROVED,
    LAPSED,
    SENT,
    /** The bytes are not those that were signed. */
    CHANGED_BYTES,
    NO_ADDRESS;

    @Override
    public String messageKey() {
        return "dispatch.obstacle." + name();
    }
}
