package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Standing;
import dk.rettidig.hearing.delivery.DeliveryView;
import dk.rettidig.hearing.delivery.Mark.Kind;
import dk.rettidig.hearing.draft.DraftsView;
import dk.rettidig.hearing.earlier.EarlierStatement;
import dk.rettidig.hearing.http.HearingPage.Unit;
import dk.rettidig.hearing.invitation.Invitation;
import dk.rettidig.hearing.release.ReleaseView;
import dk.rettidig.hearing.reply.StrangeReply;
import dk.rettidig.letter.Block;
import dk.rettidig.question.QuestionRef;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a hearing on its page.
 *
 * @param joint the hearings it was sent together with
 * @param unitsDue the deadline proposed for a unit
 */
public record Surroundings(
        List<Hearing> joint,
        List<Unit> units,
        @Nullable LocalDate unitsDue,
        List<Invitation> invitations,
        DeliveryView delivery,
        List<StrangeReply> replies,
        ReleaseView release,
        DraftsView drafts,
        List<EarlierStatement> earlier) {

    /** A link by which the hearing can be answered without an account; told to the side that sent it. */
    public record Link(String to, Instant madeAt, @Nullable Instant openedAt, boolean alive) {
        static Link of(Invitation invitation, Instant now) {
            return new Link(
                    invitation.to(), invitation.madeAt(), invitation.openedAt().orElse(null), invitation.isOpen(now));
        }
    }

    /** A hearing of the same joint one. */
    public record Together(long id, String name, Standing standing) {
        static Together of(Hearing other, Instant now) {
            return new Together(other.id(), QuestionRef.spoken(other.question().ref()), other.standing(now));
        }
    }

    /** A reply from an address that is not the authority's. */
    public record Stranger(
            long id, String from, String subject, Instant arrivedAt, @JsonbTransient List<Block> blocks) {
        static Stranger of(StrangeReply reply) {
            return new Stranger(reply.id(), reply.from(), reply.subject(), reply.arrivedAt(), reply.content());
        }
    }

    List<Together> together(Instant now) {
        return joint.stream().map(other -> Together.of(other, now)).toList();
    }

    List<Link> links(Instant now) {
        return invitations.stream().map(each -> Link.of(each, now)).toList();
    }

    /** Those that nobody has decided. */
    List<Stranger> strangers() {
        return replies.stream().filter(StrangeReply::isOpen).map(Stranger::of).toList();
    }

    boolean isAcknowledged() {
        return delivery.marks().stream().anyMatch(mark -> mark.kind() == Kind.ACKNOWLEDGED);
    }
}
