package dk.rettidig.approval.http;

import dk.rettidig.answer.Warnings;
import dk.rettidig.answer.letter.LetterFiles;
import dk.rettidig.approval.ApprovalObstacle;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Approvals;
import dk.rettidig.approval.Approvers;
import dk.rettidig.approval.Decision;
import dk.rettidig.approval.Standing;
import dk.rettidig.approval.turn.TellWhoseTurn;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Text;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.http.QuestionView;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One letter on its way through the levels. */
@Path("/approvals/{id}")
@Transactional
public class ApprovalResource {

    @Inject
    Approvals approvals;

    @Inject
    Approvers approvers;

    @Inject
    Warnings warnings;

    @Inject
    TellWhoseTurn tell;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /**
     * The page a letter is read and signed on.
     *
     * @param answer the words of the letter
     * @param obstaclesToSign why this person cannot sign now
     */
    @Page("approval/show")
    public record ApprovalPage(
            RoundView round,
            QuestionView question,
            @JsonbTransient List<Block> answer,
            List<Text> warnings,
            List<Text> obstaclesToSign,
            List<Text> obstaclesToReturn,
            List<Text> obstaclesToReturnOneLevel) {}

    /**
     * A signature.
     *
     * @param sha256 of the PDF that was read, if the program knows it
     */
    @Input
    public record SignatureInput(@Nullable @Size(max = 64) String sha256, @Nullable @Size(max = 2000) String note) {}

    /** Where the letter goes back to, and why. */
    @Input
    public record ReturnInput(@NotBlank @Size(max = 2000) String note, @Nullable ReturnTo to) {}

    /** Where a letter can be sent back to. */
    public enum ReturnTo {
        DRAFTER,
        LEVEL_BELOW
    }

    @GET
    @Requires(Right.SEE_QUESTIONS)
    @Produces({Media.JSON, Media.HTML})
    public ApprovalPage show(@PathParam("id") long id) {
        Person person = caller.person();
        ApprovalRound round = approvals.byId(id, person);
        Optional<Standing> standing = standing(person, round);
        return new ApprovalPage(
                RoundView.of(round),
                QuestionView.of(round.question()),
                round.draft().blocks(),
                warnings.of(round.draft()),
                texts(round.obstaclesToSign(standing, null)),
                texts(round.obstaclesToReturn(standing, Decision.Kind.RETURNED_TO_DRAFTER)),
                texts(round.obstaclesToReturn(standing, Decision.Kind.RETURNED_ONE_LEVEL)));
    }

    @GET
    @Path("letter.{format: docx|pdf}")
    @Requires(Right.SEE_QUESTIONS)
    @Produces({LetterFiles.PDF, LetterFiles.DOCX, "*/*"})
    public Response letter(@PathParam("id") long id, @PathParam("format") String format) {
        ApprovalRound round = approvals.byId(id, caller.person());
        boolean isPdf = format.equals("pdf");
        return Response.ok(isPdf ? round.letter().pdf() : round.letter().docx())
                .type(isPdf ? LetterFiles.PDF : LetterFiles.DOCX)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + round.question().ref() + "." + format + "\"")
                .build();
    }

    @POST
    @Path("signatures")
    @Requires(Right.APPROVE)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("approval.done.signed")
    public Response sign(@PathParam("id") long id, SignatureInput input) {
        Person person = caller.person();
        ApprovalRound round = approvals.turnOf(id, person);
        String note = input.note() == null ? "" : input.note();
        journal.record(round.sign(standing(person, round), input.sha256(), note, clock.instant()), person);
        tell.of(round);
        return replies.created(page(id), page(id), RoundView.of(round));
    }

    @POST
    @Path("returns")
    @Requires(Right.APPROVE)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("approval.done.returned")
    public Response sendBack(@PathParam("id") long id, ReturnInput input) {
        Person person = caller.person();
        ApprovalRound round = approvals.turnOf(id, person);
        Decision.Kind kind = input.to() == ReturnTo.LEVEL_BELOW
                ? Decision.Kind.RETURNED_ONE_LEVEL
                : Decision.Kind.RETURNED_TO_DRAFTER;
        journal.record(round.sendBack(standing(person, round), kind, input.note(), clock.instant()), person);
        tell.of(round);
        return replies.created(page(id), page(id), RoundView.of(round));
    }

    private Optional<Standing> standing(Person person, ApprovalRound round) {
        return approvers.standing(person, round, DanishTime.today(clock));
    }

    private static URI page(long id) {
        return Replies.at("/approvals/{id}", id);
    }

    private static List<Text> texts(List<ApprovalObstacle> obstacles) {
        return obstacles.stream().map(why -> Text.of(why.messageKey())).toList();
    }
}
