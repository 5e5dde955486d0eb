package dk.rettidig.hearing.release;

import dk.rettidig.language.Text;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a reader leave his authority, and what waits there.
 *
 * @param needed whether the reader's words wait for approval
 * @param decides whether the reader approves
 * @param coordinators whose approval it is
 * @param proposals the newest first
 */
public record ReleaseView(boolean needed, boolean decides, List<String> coordinators, List<ProposalView> proposals) {

    /** Of a reader who is not of the authority asked. */
    public static final ReleaseView NOTHING = new ReleaseView(false, false, List.of(), List.of());

    /**
     * One proposal.
     *
     * @param missing why it was sent back
     * @param statement the number of what left the house
     * @param obstacles why it cannot be decided
     */
    public record ProposalView(
            int number,
            Instant at,
            String by,
            boolean noRemarks,
            String text,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String missing,
            @Nullable Integer statement,
            List<Text> obstacles,
            @JsonbTransient List<Block> blocks) {

        static ProposalView of(Proposal proposal, Proposal newest) {
            return new ProposalView(
                    proposal.number(),
                    proposal.at(),
                    proposal.by().name(),
                    proposal.noRemarks(),
                    proposal.written().toText(),
                    proposal.decidedAt().orElse(null),
                    proposal.decidedBy().map(Person::name).orElse(null),
                    proposal.missing().orElse(null),
                    proposal.statement().map(left -> left.number()).orElse(null),
                    proposal.obstacles(newest).stream()
                            .map(why -> Text.of(why.messageKey()))
                            .toList(),
                    proposal.content());
        }

        /** Whether it can still be decided. */
        public boolean waits() {
            return obstacles.isEmpty();
        }
    }

    /** What the coordinator sent back and nobody has written anew. */
    public Optional<ProposalView> returned() {
        return proposals.stream().findFirst().filter(newest -> newest.missing() != null);
    }

    /** What waits for a decision. */
    public Optional<ProposalView> waiting() {
        return proposals.stream().filter(ProposalView::waits).findFirst();
    }
}
