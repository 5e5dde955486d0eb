package dk.rettidig.casefile.http;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.Warnings;
import dk.rettidig.answer.http.DraftView;
import dk.rettidig.approval.Submit;
import dk.rettidig.approval.http.RoundView;
import dk.rettidig.approval.route.Route;
import dk.rettidig.approval.route.Routes;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.casefile.CaseFile;
import dk.rettidig.casefile.Cases;
import dk.rettidig.casefile.http.RemarksResource.RemarkView;
import dk.rettidig.casefile.remark.Remarks;
import dk.rettidig.dispatch.Dispatches;
import dk.rettidig.dispatch.http.DispatchView;
import dk.rettidig.hearing.http.WaiverResource.WaiverView;
import dk.rettidig.hearing.waiver.Waivers;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.question.http.QuestionView;
import dk.rettidig.refusal.Obstacle;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Everything about one question. */
@Path("/questions/{ref}")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class CaseResource {

    @Inject
    Questions questions;

    @Inject
    Cases cases;

    @Inject
    Waivers waivers;

    @Inject
    Answers answers;

    @Inject
    Warnings warnings;

    @Inject
    Routes routes;

    @Inject
    Submit submit;

    @Inject
    Dispatches dispatches;

    @Inject
    Remarks remarks;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public CasePage show(@PathParam("ref") String ref) {
        Person reader = caller.person();
        Question question = questions.visibleTo(reader).byRef(ref);
        CaseFile file = cases.of(question);
        Optional<Draft> draft = answers.current(question).flatMap(Answer::latest);
        AnswerGiven.Kind kind = answers.kindOfNext(question);
        Route route = routes.of(question, kind, DanishTime.today(clock));
        return new CasePage(
                ref,
                file.stage(),
                QuestionView.of(question),
                kind,
                StepLine.of(file, draft, route),
                draft.map(DraftView::of).orElse(null),
                draft.map(Draft::blocks).orElse(List.of()),
                draft.filter(one -> !one.answer().isSent()).map(warnings::of).orElse(List.of()),
                file.hearings().stream()
                        .map(hearing -> HearingLine.of(hearing, clock.instant()))
                        .toList(),
                waivers.of(question).map(WaiverView::of).orElse(null),
                file.currentRound().map(RoundView::of).orElse(null),
                dispatches.about(question).stream().map(DispatchView::of).toList(),
                Timeline.of(journal.of(ref), file, clock.instant()),
                remarks.on(question).stream().map(RemarkView::of).toList(),
                texts(question.obstaclesToAnswer(kind)),
                texts(submit.obstacles(question)),
                question.obstaclesToAccept(reader).isEmpty());
    }

    private static List<Text> texts(List<? extends Obstacle> obstacles) {
        return obstacles.stream().map(why -> Text.of(why.messageKey())).toList();
    }
}
