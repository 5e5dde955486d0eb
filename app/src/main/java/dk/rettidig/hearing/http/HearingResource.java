package dk.rettidig.hearing.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.delivery.DeliveryView;
import dk.rettidig.hearing.delivery.LostMails;
import dk.rettidig.hearing.delivery.Mark.Kind;
import dk.rettidig.hearing.delivery.Marks;
import dk.rettidig.hearing.draft.ShowDrafts;
import dk.rettidig.hearing.earlier.EarlierStatements;
import dk.rettidig.hearing.http.HearingPage.Unit;
import dk.rettidig.hearing.invitation.Invitations;
import dk.rettidig.hearing.joint.JointHearings;
import dk.rettidig.hearing.release.ShowRelease;
import dk.rettidig.hearing.reply.StrangeReplies;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.mail.Outbox;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** One hearing. */
@Path("/hearings/{id}")
@Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
@Transactional
public class HearingResource {

    /** Working days the authority needs after its units have answered. */
    private static final int TO_PUT_TOGETHER = 3;

    @Inject
    Hearings hearings;

    @Inject
    Authorities authorities;

    @Inject
    Invitations invitations;

    @Inject
    Marks marks;

    @Inject
    LostMails lostMails;

    @Inject
    JointHearings joint;

    @Inject
    StrangeReplies strangers;

    @Inject
    ShowRelease showRelease;

    @Inject
    ShowDrafts showDrafts;

    @Inject
    EarlierStatements earlierStatements;

    @Inject
    Outbox outbox;

    @Inject
    ProposedDue proposals;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    /** @param draft what the reader goes on writing, where there are several */
    @GET
    @Produces({Media.JSON, Media.HTML})
    public HearingPage show(@PathParam("id") long id, @QueryParam("draft") long draft) {
        Person reader = caller.person();
        Hearing hearing = hearings.visibleTo(reader).byId(id);
        Instant now = clock.instant();
        if (reader.authority().filter(hearing.authority()::isSame).isPresent()) {
            marks.note(hearing, Kind.OPENED, Sender.of(reader)).ifPresent(mark -> hearings.flush());
        }
        DeliveryView delivery =
                DeliveryView.of(outbox.concerning("/hearings/" + id), marks.of(hearing), lostMails.of(hearing));
        Surroundings around = new Surroundings(
                joint.with(hearing).stream()
                        .filter(hearings.visibleTo(reader)::sees)
                        .toList(),
                units(reader, now),
                proposals.before(hearing.due().day(), TO_PUT_TOGETHER),
                invitations.of(hearing),
                delivery,
                strangers.of(hearing),
                showRelease.of(hearing, reader),
                showDrafts.of(hearing, draft, reader),
                earlierStatements.like(hearing, reader));
        return HearingPage.of(hearing, reader, around, now);
    }

    private List<Unit> units(Person reader, Instant now) {
        return reader.authority().filter(own -> caller.may(Right.SEND_ONWARD)).stream()
                .flatMap(own -> authorities.unitsOf(own, DanishTime.dayOf(now)).stream())
                .map(unit -> new Unit(unit.code(), unit.name()))
                .toList();
    }
}
