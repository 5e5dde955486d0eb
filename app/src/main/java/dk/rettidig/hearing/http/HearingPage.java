package dk.rettidig.hearing.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingObstacle;
import dk.rettidig.hearing.HearingRules;
import dk.rettidig.hearing.delivery.DeliveryView;
import dk.rettidig.hearing.draft.DraftsView;
import dk.rettidig.hearing.earlier.EarlierStatement;
import dk.rettidig.hearing.http.Surroundings.Link;
import dk.rettidig.hearing.http.Surroundings.Stranger;
import dk.rettidig.hearing.http.Surroundings.Together;
import dk.rettidig.hearing.release.ReleaseView;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.page.Page;
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
 * @param drafts what the authority is still writing; told to the authority itself
 * @param earlier what the authority answered before to questions like this one; told to the authority itself
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
        DraftsView drafts,
        List<EarlierStatement> earlier,
        String startingText,
        Obstacles obstacles) {

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

    static HearingPage of(Hearing hearing, Person reader, Surroundings around, Instant now) {
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
                QuestionRef.spoken(hearing.question().ref()),
                outside ? null : hearing.question().due().orElse(null),
                outside,
                isOwn,
                asks,
                around.together(now),
                around.units(),
                around.unitsDue(),
                asks ? around.links(now) : List.of(),
                asks ? around.delivery() : null,
                around.isAcknowledged(),
                asks ? around.strangers() : List.of(),
                around.release(),
                around.drafts(),
                around.earlier(),
                isOwn && outside ? StartingText.of(hearing, around.release(), around.drafts()) : "",
                Obstacles.of(hearing.rules(), now));
    }

    public Deadline due() {
        return Deadline.parse(hearing.due());
    }

    public Deadline originalDue() {
        return Deadline.parse(hearing.originalDue());
    }
}
