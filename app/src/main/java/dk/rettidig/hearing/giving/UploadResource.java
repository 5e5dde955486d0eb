package dk.rettidig.hearing.giving;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.giving.GiveStatement.Gift;
import dk.rettidig.hearing.joint.JointHearings;
import dk.rettidig.hearing.release.Release;
import dk.rettidig.hearing.said.StatementFile;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.statement.ReceivedFile;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.refusal.Obstacle;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file whose text is looked at before it is given. */
@Path("/hearings/{id}/uploads")
@Requires({Right.ANSWER_HEARINGS, Right.SEND_HEARINGS})
@Transactional
public class UploadResource {

    @Inject
    Hearings hearings;

    @Inject
    JointHearings joint;

    @Inject
    Uploads uploads;

    @Inject
    Release release;

    @Inject
    GiveStatement giveStatement;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /**
     * What was taken out of the file.
     *
     * @param toApprove whether it goes to the coordinator first
     * @param together what it could answer besides, by number and name
     */
    @Page("hearing/upload")
    public record UploadPage(
            long id,
            long hearing,
            String name,
            String due,
            String fileName,
            String sha256,
            String text,
            boolean given,
            boolean outside,
            boolean toApprove,
            Map<String, String> together,
            @JsonbTransient List<Block> blocks) {

        public Deadline deadline() {
            return Deadline.parse(due);
        }
    }

    /** @param also the other hearings of a joint one that it answers too */
    @Input
    public record GiveInput(@Nullable List<Long> also) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        ReceivedFile file = ReceivedFile.of(parts);
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).toAnswer(id);
        Obstacle.refuseIf(hearing.rules().againstStatement());
        Upload kept = uploads.add(new Upload(
                hearing, file.words(StatementResource.way(by, Way.FILE)), file.receivedAt(), clock.instant(), by));
        return replies.created(
                Replies.at("/hearings/{id}/uploads/{upload}", id, kept.id()), Map.of("id", kept.id(), "hearing", id));
    }

    @GET
    @Path("{upload}")
    @Produces({Media.JSON, Media.HTML})
    public UploadPage show(@PathParam("id") long id, @PathParam("upload") long upload) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).byId(id);
        Upload kept = uploads.own(hearing, upload, by);
        return new UploadPage(
                kept.id(),
                id,
                QuestionRef.spoken(hearing.question().ref()),
                hearing.due().toString(),
                kept.file().map(StatementFile::fileName).orElse(""),
                kept.sha256(),
                kept.written().toText(),
                kept.givenAt().isPresent(),
                by.authority().isPresent(),
                release.isNeeded(hearing, by),
                joint.openWith(hearing, clock.instant()),
                kept.content());
    }

    @POST
    @Path("{upload}/giving")
    @Consumes({Media.JSON_BODY, Media.FORM})
    public Response give(@PathParam("id") long id, @PathParam("upload") long upload, GiveInput input) {
        Person by = caller.person();
        Upload kept = uploads.own(hearings.visibleTo(by).toAnswer(id), upload, by);
        if (kept.givenAt().isPresent()) {
            throw Refused.because("hearing.upload.given");
        }
        Upload given = kept.given(clock.instant());
        List<Long> also = input.also() == null ? List.of() : input.also();
        return giveStatement.give(id, new Gift(given.words(), also, given.receivedAt()), by);
    }
}
