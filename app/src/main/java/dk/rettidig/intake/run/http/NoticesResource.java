package dk.rettidig.intake.run.http;

import dk.rettidig.intake.parliament.Notice;
import dk.rettidig.intake.parliament.ParliamentQuestions;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Questions;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;

/** A person has decided on what Parliament says. */
@Path("/feed/notices/{id}/settlement")
@Requires(Right.REGISTER_QUESTIONS)
@Transactional
public class NoticesResource {

    @Inject
    ParliamentQuestions parliament;

    @Inject
    Questions questions;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("intake.done.settled")
    public Response settle(@PathParam("id") long id) {
        Person by = caller.person();
        Notice notice = parliament
                .notice(id)
                .filter(found -> questions.visibleTo(by).sees(found.question()))
                .orElseThrow(() -> new NotFound("notice " + id));
        return replies.changed(URI.create("/feed"), NoticeView.of(notice.settle(by, clock.instant())));
    }
}
