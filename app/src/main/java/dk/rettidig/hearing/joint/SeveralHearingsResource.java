package dk.rettidig.hearing.joint;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.errand.ErrandReplies;
import dk.rettidig.errand.Result;
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
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several questions sent to the same authorities: chosen, shown as they would go out, then sent, all or none. */
@Path("/questions/hearings")
@Requires(Right.SEND_HEARINGS)
@Transactional
public class SeveralHearingsResource {

    @Inject
    SendSeveral several;

    @Inject
    Authorities authorities;

    @Inject
    SendHearing sendHearing;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    ErrandReplies errands;

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
            @NotEmpty @Size(max = SendSeveral.MOST) List<String> ref,
            @NotEmpty List<String> authority,
            @NotNull Deadline due,
            @Nullable @Size(max = 20_000) String text,
            boolean joint) {

        int many() {
            return Set.copyOf(ref).size() * Set.copyOf(authority).size();
        }

        Wish wish() {
            return new Wish(due, text == null ? "" : text, null);
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public ChoicePage choose(@QueryParam("ref") List<String> refs) {
        return new ChoicePage(
                several.chosen(refs, caller.person()).stream()
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
        List<Question> chosen = several.chosen(input.ref(), by);
        List<SeveralPages.Mail> mails = new ArrayList<>();
        for (Authority authority : several.asked(input.authority())) {
            for (Question question : chosen) {
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
    @Produces(Media.JSON)
    @Done("hearing.done.several")
    public Response send(SeveralInput input) {
        List<Long> sent = several.send(input, caller.person().id(), one -> {});
        return replies.created(Replies.at("/hearings/{id}", sent.get(0)), Replies.at("/hearings"), Map.of("ids", sent));
    }

    /** A person is shown how far it has come, where it lasts, and can stop it. */
    @POST
    @Consumes(Media.FORM)
    @Produces(Media.HTML)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response sendWatched(SeveralInput input) {
        long by = caller.person().id();
        String back = input.ref().stream()
                .map(ref -> "ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/questions/hearings?", ""));
        return errands.have("hearing.several", back, steps -> {
            steps.expect(input.many());
            List<Long> unused = several.send(input, by, steps::took);
            return Result.page("/hearings", "hearing.done.several");
        });
    }
}
