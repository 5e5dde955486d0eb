package dk.rettidig.hearing.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.sending.SendHearing;
import dk.rettidig.hearing.sending.SendHearing.Wish;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an authority asks of its own units, and the day it sets itself. */
@Path("/hearings/{id}")
@Transactional
public class OnwardResource {

    @Inject
    Hearings hearings;

    @Inject
    Authorities authorities;

    @Inject
    SendHearing sendHearing;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** Whom, until when, and what. */
    @Input
    public record OnwardInput(
            @NotBlank String authority, @NotNull Deadline due, @Nullable @Size(max = 20_000) String text) {}

    /** A day before the deadline. */
    @Input
    public record AimInput(@NotNull LocalDate day) {}

    @POST
    @Path("onward")
    @Requires(Right.SEND_ONWARD)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.onward")
    public Response send(@PathParam("id") long id, OnwardInput input) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).toAnswer(id);
        LocalDate today = DanishTime.today(clock);
        Authority unit = authorities
                .byCode(input.authority())
                .filter(found -> found.period().covers(today))
                .orElseThrow(() -> Invalid.field("authority", "hearing.authority.unknown", input.authority()));
        String text = input.text() == null ? "" : input.text();
        Hearing child = sendHearing.sendOnward(hearing, unit, new Wish(input.due(), text, null), by);
        return replies.created(
                Replies.at("/hearings/{id}", child.id()), Replies.at("/hearings/{id}", id), Map.of("id", child.id()));
    }

    @POST
    @Path("internal-due")
    @Requires(Right.ANSWER_HEARINGS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.internal")
    public Response aim(@PathParam("id") long id, AimInput input) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).toAnswer(id);
        journal.record(hearing.aimFor(input.day()), by);
        return replies.changed(
                Replies.at("/hearings/{id}", id),
                Map.of("id", id, "day", input.day().toString()));
    }
}
