package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.Role;
import dk.rettidig.report.http.RecipientsPage.Candidate;
import dk.rettidig.report.http.RecipientsPage.Line;
import dk.rettidig.report.posting.Posting;
import dk.rettidig.report.posting.Recipient;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Choosing who gets the quarterly report. */
@Path("/reports/recipients")
@Requires(Right.CLOSE_REPORTS)
@Transactional
public class RecipientsResource {

    @Inject
    Posting posting;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** Who. */
    @Input
    public record RecipientInput(@Positive long person) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public RecipientsPage all() {
        List<Recipient> chosen = posting.recipients();
        return new RecipientsPage(
                chosen.stream().map(Line::of).toList(),
                readers().stream()
                        .filter(person ->
                                chosen.stream().noneMatch(one -> one.person().isSame(person)))
                        .map(Candidate::of)
                        .toList());
    }

    /** Everybody who may see reports today, by name. */
    private List<Person> readers() {
        LocalDate today = DanishTime.today(clock);
        return Arrays.stream(Role.values())
                .filter(role -> role.rights().contains(Right.SEE_REPORTS))
                .flatMap(role -> people.holding(role, today).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("report.done.recipient")
    public Response choose(RecipientInput input) {
        Person person = readers().stream()
                .filter(one -> one.id() == input.person())
                .findFirst()
                .orElseThrow(() -> Invalid.field("person", "report.posting.unknown"));
        Recipient recipient = posting.choose(person, caller.person());
        return replies.created(Replies.at("/reports/recipients"), Map.of("id", recipient.id()));
    }

    @POST
    @Path("{id}/end")
    @Done("report.done.recipient-ended")
    public Response drop(@PathParam("id") long id) {
        posting.drop(id, caller.person());
        return replies.changed(Replies.at("/reports/recipients"), Map.of("id", id));
    }
}
