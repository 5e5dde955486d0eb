package dk.rettidig.hearing.draft;

import dk.rettidig.refusal.Obstacle;

/** Why nobody can go on with a draft. */
public enum DraftObstacle implements Obstacle {
    /** Its words were given, or it was thrown away. */
    ENDED;

    @Override
    public String messageKey() {
        return "hearing.draft.obstacle." + name();
    }
}
