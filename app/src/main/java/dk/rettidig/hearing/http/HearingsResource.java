package dk.rettidig.hearing.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.sending.SendHearing;
import dk.rettidig.hearing.sending.SendHearing.Wish;
import dk.rettidig.hearing.waiver.Waivers;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Questions;
import dk.rettidig.refusal.Obstacle;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a question is heard at. */
@Path("/questions/{ref}/hearings")
@Transactional
public class HearingsResource {

    /** Working days the ministry needs after the statement has come. */
    public static final int TO_WRITE_AND_APPROVE = 10;

    @Inject
    Questions questions;

    @Inject
    Authorities authorities;

    @Inject
    Waivers waivers;

    @Inject
    SendHearing sendHearing;

    @Inject
    ProposedDue proposals;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** @param authority the codes of one or several authorities; each gets a hearing of its own */
    @Input
    public record HearingInput(
            @NotEmpty List<String> authority,
            @NotNull Deadline due,
            @Nullable @Size(max = 20_000) String text,
            @Nullable Instant sentAt) {}

    /** The form for a new hearing, or for the decision to ask nobody. */
    @Page("hearing/new")
    public record NewHearingPage(
            String ref,
            String questionText,
            @Nullable LocalDate answerDue,
            @Nullable LocalDate proposedDue,
            List<Choice> authorities,
            List<Text> obstacles,
            List<Text> obstaclesToWaive) {

        public String name() {
            return QuestionRef.spoken(ref);
        }
    }

    /** An authority to ask. */
    public record Choice(String code, String name) {}

    @GET
    @Requires(Right.SEND_HEARINGS)
    @Produces({Media.JSON, Media.HTML})
    public NewHearingPage form(@PathParam("ref") String ref) {
        Question question = questions.visibleTo(caller.person()).byRef(ref);
        LocalDate answerDue = question.due().orElse(null);
        return new NewHearingPage(
                ref,
                question.sheet().text(),
                answerDue,
                answerDue == null ? null : proposals.beforeAnswer(answerDue, TO_WRITE_AND_APPROVE),
                authorities.firstLevelOn(DanishTime.today(clock)).stream()
                        .map(authority -> new Choice(authority.code(), authority.name()))
                        .toList(),
                texts(question.obstaclesToAnyWork()),
                texts(waivers.obstacles(question)));
    }

    @POST
    @Requires(Right.SEND_HEARINGS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.sent")
    public Response send(@PathParam("ref") String ref, HearingInput input) {
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        String text = input.text() == null ? "" : input.text();
        Wish wish = new Wish(input.due(), text, input.sentAt());
        List<Long> sent = input.authority().stream()
                .distinct()
                .map(this::authority)
                .map(authority -> sendHearing.send(question, authority, wish, by))
                .map(Hearing::id)
                .toList();
        Long first = sent.get(0);
        return replies.created(
                Replies.at("/hearings/{id}", first),
                Replies.at("/questions/{ref}", ref),
                Map.of("id", first, "ids", sent));
    }

    private Authority authority(String code) {
        LocalDate today = DanishTime.today(clock);
        return authorities
                .byCode(code)
                .filter(authority ->
                        authority.isFirstLevel() && authority.period().covers(today))
                .orElseThrow(() -> Invalid.field("authority", "hearing.authority.unknown", code));
    }

    private static List<Text> texts(List<? extends Obstacle> obstacles) {
        return obstacles.stream().map(why -> Text.of(why.messageKey())).toList();
    }
}
