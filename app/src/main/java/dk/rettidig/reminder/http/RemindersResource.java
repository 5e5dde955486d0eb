package dk.rettidig.reminder.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.reminder.Circle;
import dk.rettidig.reminder.Recipients;
import dk.rettidig.reminder.ReminderRule;
import dk.rettidig.reminder.ReminderRules;
import dk.rettidig.reminder.Reminding;
import dk.rettidig.reminder.Rhythm;
import dk.rettidig.reminder.Step;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reminders of the next two weeks, if nobody answers before, and the rhythm of each authority. */
@Path("/reminders")
@Transactional
public class RemindersResource {

    private static final int DAYS = 14;
    private static final int MOST = 500;

    @Inject
    Hearings hearings;

    @Inject
    Reminding reminding;

    @Inject
    Recipients recipients;

    @Inject
    ReminderRules rules;

    @Inject
    Authorities authorities;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    @Page("reminder/list")
    public record RemindersPage(List<Line> ahead, String usual, List<Rule> rules, List<Choice> authorities) {}

    /** One reminder. */
    public record Line(
            LocalDate day, long hearing, String ref, String authority, String due, Circle circle, Set<String> to) {

        public String name() {
            return QuestionRef.spoken(ref);
        }

        public Deadline deadline() {
            return Deadline.parse(due);
        }
    }

    /** An authority's own rhythm. */
    public record Rule(String authority, String offsets) {
        static Rule of(ReminderRule rule) {
            return new Rule(rule.authority().name(), rule.rhythm().toString());
        }
    }

    /** An authority that is reminded. */
    public record Choice(String code, String name) {}

    /** @param offsets working days from the deadline, as in "-2, 0, 1, 3, 5"; none for no reminders */
    @Input
    public record RuleInput(@NotBlank String authority, @Nullable @Size(max = 100) String offsets) {}

    @GET
    @Requires({Right.SEND_HEARINGS, Right.ADMINISTER})
    @Produces({Media.JSON, Media.HTML})
    public RemindersPage ahead() {
        LocalDate today = DanishTime.today(clock);
        return new RemindersPage(
                hearings.visibleTo(caller.person()).open(MOST).stream()
                        .flatMap(hearing -> lines(hearing, today))
                        .sorted(Comparator.comparing(Line::day))
                        .toList(),
                Rhythm.USUAL.toString(),
                rules.all().stream().map(Rule::of).toList(),
                authorities.firstLevelOn(today).stream()
                        .map(authority -> new Choice(authority.code(), authority.name()))
                        .toList());
    }

    private Stream<Line> lines(Hearing hearing, LocalDate today) {
        return reminding.ahead(hearing, today, today.plusDays(DAYS)).stream().map(step -> line(hearing, step));
    }

    private Line line(Hearing hearing, Step step) {
        return new Line(
                step.day(),
                hearing.id(),
                hearing.question().ref(),
                hearing.authority().name(),
                hearing.due().toString(),
                step.circle(),
                recipients.of(hearing, step.circle()));
    }

    @POST
    @Path("rules")
    @Requires(Right.ADMINISTER)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("reminder.done.rule")
    public Response set(RuleInput input) {
        Authority authority = authorities
                .byCode(input.authority())
                .orElseThrow(() -> Invalid.field("authority", "reminder.authority.unknown"));
        Rhythm rhythm = rhythm(input.offsets() == null ? "" : input.offsets());
        rules.set(authority, rhythm);
        return replies.changed(
                Replies.at("/reminders"), Map.of("authority", authority.code(), "offsets", rhythm.toString()));
    }

    private static Rhythm rhythm(String offsets) {
        try {
            return Rhythm.parse(offsets);
        } catch (IllegalArgumentException unreadable) {
            throw Invalid.field("offsets", "reminder.offsets.wrong");
        }
    }
}
