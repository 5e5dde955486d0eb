package dk.rettidig.hearing.release;

import dk.rettidig.refusal.Obstacle;

/** Why a proposal cannot be decided. */
public enum ProposalObstacle implements Obstacle {
    DECIDED,
    /** A later one came, or the authority answered without it. */
    REPLACED,
    CANCELLED;

    @Override
    public String messageKey() {
        return "hearing.proposal.obstacle." + name();
    }
}
