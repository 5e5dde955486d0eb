package dk.rettidig.hearing.waiver;

import dk.rettidig.refusal.Obstacle;

/** Why a hearing cannot be left out. */
public enum WaiverObstacle implements Obstacle {
    ASKED,
    WAIVED_ALREADY;

    @Override
    public String messageKey() {
        return "hearing.obstacle." + name();
    }
}
