package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingHappening;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.sending.HearingMails;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Mail;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the side that asked writes while it waits, or when what came is not enough. */
@Path("/hearings/{id}")
@Requires({Right.SEND_HEARINGS, Right.SEND_ONWARD})
@Transactional
public class ChasingResource {

    @Inject
    Hearings hearings;

    @Inject
    HearingMails mails;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** A few words, or none. */
    @Input
    public record ReminderInput(@Nullable @Size(max = 1000) String note) {}

    /** What is missing. */
    @Input
    public record ReturnInput(@NotBlank @Size(max = 5000) String missing) {}

    @POST
    @Path("reminders")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.reminded")
    public Response remind(@PathParam("id") long id, ReminderInput input) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).asAsker(id);
        String note = input.note() == null ? "" : input.note();
        return written(hearing, hearing.remind(note, clock.instant(), by), "hearing.mail.reminder", note, by);
    }

    @POST
    @Path("returns")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.returned")
    public Response sendBack(@PathParam("id") long id, ReturnInput input) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).asAsker(id);
        HearingHappening sentBack = hearing.sendBack(input.missing(), clock.instant(), by);
        return written(hearing, sentBack, "hearing.mail.return", input.missing(), by);
    }

    private Response written(Hearing hearing, HearingHappening happening, String mail, String words, Person by) {
        String ref = hearing.question().ref();
        Messages danish = Messages.danish();
        String subject = danish.say(mail + ".subject", ref);
        String text = danish.say(mail, ref, hearing.due(), words, by.name());
        mails.invite(Mail.of(ref, hearing.authority().email(), subject, text), hearing);
        hearings.flush();
        journal.record(happening, by);
        return replies.created(Replies.at("/hearings/{id}", hearing.id()), Map.of("id", hearing.id()));
    }
}
