package dk.rettidig.hearing.joint;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.joint.SeveralPages.Candidate;
import dk.rettidig.hearing.joint.SeveralPages.ChoicePage;
import dk.rettidig.hearing.joint.SeveralPages.PreviewPage;
import dk.rettidig.hearing.sending.SendHearing;
import dk.rettidig.hearing.sending.SendHearing.Wish;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several questions sent to the same authorities: chosen, shown as they would go out, then sent, all or none. */
@Path("/questions/hearings")
@Requires(Right.SEND_HEARINGS)
@Transactional
public class SeveralHearingsResource {

    private static final int MOST = 100;

    @Inject
    Questions questions;

    @Inject
    Authorities authorities;

    @Inject
    SendHearing sendHearing;

    @Inject
    JointHearings joint;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /**
     * What goes out.
     *
     * @param ref each question's reference
     * @param authority the codes of those asked
     * @param joint whether the questions are heard together: one statement can answer them all
     */
    @Input
    public record SeveralInput(
            @NotEmpty @Size(max = MOST) List<String> ref,
            @NotEmpty List<String> authority,
            @NotNull Deadline due,
            @Nullable @Size(max = 20_000) String text,
            boolean joint) {

        Wish wish() {
            return new Wish(due, text == null ? "" : text, null);
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public ChoicePage choose(@QueryParam("ref") List<String> refs) {
        return new ChoicePage(
                chosen(refs).stream()
                        .map(question -> Candidate.of(question, question.obstaclesToAnyWork()))
                        .toList(),
                authorities.firstLevelOn(DanishTime.today(clock)).stream()
                        .map(authority -> new SeveralPages.Choice(authority.code(), authority.name()))
                        .toList());
    }

    /** Nothing is sent. */
    @POST
    @Path("preview")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Produces({Media.JSON, Media.HTML})
    public PreviewPage preview(SeveralInput input) {
        Person by = caller.person();
        List<SeveralPages.Mail> mails = new ArrayList<>();
        for (Authority authority : asked(input)) {
            for (Question question : chosen(input.ref())) {
                mails.add(SeveralPages.Mail.of(
                        question, authority, sendHearing.obstacles(question, authority, input.wish(), by)));
            }
        }
        return new PreviewPage(
                input.ref().stream().distinct().toList(),
                input.authority().stream().distinct().toList(),
                input.due().toString(),
                input.wish().text(),
                input.joint(),
                mails);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.several")
    public Response send(SeveralInput input) {
        Person by = caller.person();
        List<Question> all = chosen(input.ref());
        List<Long> sent = new ArrayList<>();
        for (Authority authority : asked(input)) {
            List<Hearing> hearings = all.stream()
                    .map(question -> sendHearing.send(question, authority, input.wish(), by))
                    .toList();
            if (input.joint()) {
                joint.tie(hearings);
            }
            hearings.forEach(hearing -> sent.add(hearing.id()));
        }
        return replies.created(Replies.at("/hearings/{id}", sent.get(0)), Replies.at("/hearings"), Map.of("ids", sent));
    }

    private List<Question> chosen(List<String> refs) {
        Person reader = caller.person();
        return refs.stream()
                .distinct()
                .limit(MOST)
                .map(ref -> questions.visibleTo(reader).byRef(ref))
                .toList();
    }

    private List<Authority> asked(SeveralInput input) {
        LocalDate today = DanishTime.today(clock);
        return input.authority().stream()
                .distinct()
                .map(code -> authorities
                        .byCode(code)
                        .filter(authority ->
                                authority.isFirstLevel() && authority.period().covers(today))
                        .orElseThrow(() -> Invalid.field("authority", "hearing.authority.unknown", code)))
                .toList();
    }
}
