package dk.rettidig.hearing.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingObstacle;
import dk.rettidig.hearing.HearingRules;
import dk.rettidig.hearing.Standing;
import dk.rettidig.hearing.delivery.DeliveryView;
import dk.rettidig.hearing.delivery.Mark.Kind;
import dk.rettidig.hearing.invitation.Invitation;
import dk.rettidig.hearing.release.ReleaseView;
import dk.rettidig.hearing.reply.StrangeReply;
import dk.rettidig.language.Text;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.page.Page;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hearing with what its reader can do, and why not.
 *
 * @param answers whether the reader speaks for the authority, or enters what it sent
 * @param asks whether the reader is on the side that asked
 * @param unitsDue the deadline proposed for a unit
 * @param links those that were sent; told to the side that asked
 * @param delivery whether it reached anybody; told to the side that asked
 * @param acknowledged whether the authority said that it has it
 * @param strangers replies from elsewhere that wait for a decision; told to the side that asked
 * @param release how the reader's words leave the authority; told to the authority itself
 * @param startingText what stands in the field where the reader writes the statement
 * @param together the hearings it was sent together with
 * @param answerDue when the answer is due in Parliament; told to the ministry alone
 */
@Page("hearing/show")
public record HearingPage(
        HearingView hearing,
        String name,
        @Nullable LocalDate answerDue,
        boolean outside,
        boolean answers,
        boolean asks,
        List<Together> together,
        List<Unit> units,
        @Nullable LocalDate unitsDue,
        List<Link> links,
        @Nullable DeliveryView delivery,
        boolean acknowledged,
        List<Stranger> strangers,
        ReleaseView release,
        String startingText,
        Obstacles obstacles) {

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
            return new Stranger(
                    reply.id(),
                    reply.from(),
                    reply.subject(),
                    reply.arrivedAt(),
                    reply.said().content());
        }
    }

    /** A unit the reader's authority may ask. */
    public record Unit(String code, String name) {}

    /** Why something cannot be done now; an empty list where it can. */
    public record Obstacles(
            List<Text> statement,
            List<Text> extension,
            List<Text> request,
            List<Text> sendBack,
            List<Text> reminder,
            List<Text> onward) {

        static Obstacles of(HearingRules rules, Instant now) {
            return new Obstacles(
                    texts(rules.againstStatement()),
                    texts(rules.againstExtension(now)),
                    texts(rules.againstRequest(now)),
                    texts(rules.againstSendingBack()),
                    texts(rules.againstReminder(now)),
                    texts(rules.againstOnward()));
        }

        private static List<Text> texts(List<HearingObstacle> obstacles) {
            return obstacles.stream().map(why -> Text.of(why.messageKey())).toList();
        }
    }

    static HearingPage of(
            Hearing hearing,
            String name,
            Person reader,
            List<Hearing> together,
            List<Unit> units,
            @Nullable LocalDate unitsDue,
            List<Invitation> invitations,
            DeliveryView delivery,
            List<StrangeReply> strangers,
            ReleaseView release,
            Instant now) {
        boolean outside = reader.authority().isPresent();
        boolean isOwn =
                reader.authority().map(own -> own.isSame(hearing.authority())).orElse(!hearing.isOnward());
        boolean asks = reader.authority()
                .map(own -> hearing.parent()
                        .filter(asked -> asked.authority().isSame(own))
                        .isPresent())
                .orElse(!hearing.isOnward());
        return new HearingPage(
                HearingView.of(hearing, now),
                name,
                outside ? null : hearing.question().due().orElse(null),
                outside,
                isOwn,
                asks,
                together.stream().map(other -> Together.of(other, now)).toList(),
                units,
                unitsDue,
                asks ? invitations.stream().map(each -> Link.of(each, now)).toList() : List.of(),
                asks ? delivery : null,
                delivery.marks().stream().anyMatch(mark -> mark.kind() == Kind.ACKNOWLEDGED),
                asks
                        ? strangers.stream()
                                .filter(StrangeReply::isOpen)
                                .map(Stranger::of)
                                .toList()
                        : List.of(),
                release,
                isOwn && outside ? StartingText.of(hearing, release) : "",
                Obstacles.of(hearing.rules(), now));
    }

    public Deadline due() {
        return Deadline.parse(hearing.due());
    }

    public Deadline originalDue() {
        return Deadline.parse(hearing.originalDue());
    }
}
