package dk.rettidig.answer.http;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.Voice;
import dk.rettidig.answer.Warnings;
import dk.rettidig.answer.letter.Letterheads;
import dk.rettidig.answer.phrase.Phrase;
import dk.rettidig.answer.phrase.Phrases;
import dk.rettidig.answer.reference.FindReferences;
import dk.rettidig.answer.reference.Reference;
import dk.rettidig.answer.working.WorkingCopy;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Statement;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.question.http.QuestionView;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import dk.rettidig.writing.Written;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer that is being written. */
@Path("/questions/{ref}/answer")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class AnswerResource {

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    TypeTogether together;

    @Inject
    Warnings warnings;

    @Inject
    Phrases phrases;

    @Inject
    Letterheads letterheads;

    @Inject
    FindReferences references;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    /**
     * The page an answer is written on.
     *
     * @param draft the newest, if there is one
     * @param text the words to go on with, as plain text
     * @param document the same as JSON, for the editor
     * @param working the working copy it stands in, if anybody has typed
     * @param find what was searched for among the questions it may point to
     * @param obstacles why no draft can be written
     */
    @Page("answer/edit")
    public record AnswerPage(
            QuestionView question,
            AnswerGiven.Kind kind,
            @Nullable DraftView draft,
            String text,
            String document,
            @Nullable WorkingLine working,
            Fields fields,
            List<DraftLine> drafts,
            List<StatementLine> statements,
            List<PhraseLine> phrases,
            String find,
            List<Reference> found,
            List<Text> warnings,
            List<Text> obstacles) {

        /** When somebody last typed what stands there, if it is no draft yet. */
        public @Nullable Instant typedAt() {
            return working != null && working.unsaved() ? working.savedAt() : null;
        }

        public boolean comparable() {
            return drafts.size() > 1;
        }
    }

    /** What stands in the other fields. */
    public record Fields(
            int base,
            Voice voice,
            @Nullable LocalDate letterDate,
            String caseNumber,
            String documentNumber,
            @Nullable LocalDate expectedOn) {
        static Fields of(int base, LetterFacts facts) {
            return new Fields(
                    base,
                    facts.voice(),
                    facts.letterDate().orElse(null),
                    facts.caseNumber(),
                    facts.documentNumber(),
                    facts.expectedOn().orElse(null));
        }
    }

    /** What is being typed; the draft it began with and the steps since are what an open editor starts from. */
    public record WorkingLine(long copy, int from, int version, boolean unsaved, String by, Instant savedAt) {
        static WorkingLine of(WorkingCopy copy, boolean unsaved) {
            return new WorkingLine(
                    copy.id(), copy.from(), copy.steps(), unsaved, copy.person().name(), copy.savedAt());
        }
    }

    /** A draft in the list of all. */
    public record DraftLine(long id, AnswerGiven.Kind kind, int number, String by, Instant writtenAt) {
        static DraftLine of(Draft draft) {
            return new DraftLine(
                    draft.id(),
                    draft.answer().kind(),
                    draft.number(),
                    draft.by().name(),
                    draft.writtenAt());
        }
    }

    /** A statement that can be quoted. */
    public record StatementLine(long hearing, String authority, int number, Instant receivedAt) {
        static StatementLine of(Statement statement) {
            return new StatementLine(
                    statement.hearing().id(),
                    statement.hearing().authority().name(),
                    statement.number(),
                    statement.receivedAt());
        }
    }

    /** A standard phrase that can be put in. */
    public record PhraseLine(long id, String topic, String words) {
        static PhraseLine of(Phrase phrase, String ministry) {
            return new PhraseLine(phrase.id(), phrase.topic(), phrase.said(ministry, ""));
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public AnswerPage show(@PathParam("ref") String ref, @QueryParam("find") @DefaultValue("") String find) {
        Person reader = caller.person();
        Question question = questions.visibleTo(reader).byRef(ref);
        Optional<WorkingCopy> typed = together.of(question);
        AnswerGiven.Kind kind = typed.map(WorkingCopy::kind).orElseGet(() -> answers.kindOfNext(question));
        Optional<Draft> draft =
                answers.current(question).filter(answer -> !answer.isSent()).flatMap(Answer::latest);
        Written written = typed.map(WorkingCopy::written)
                .or(() -> draft.map(Draft::written))
                .orElse(Written.of(List.of()));
        return new AnswerPage(
                QuestionView.of(question),
                kind,
                draft.map(DraftView::of).orElse(null),
                written.toText(),
                written.toJson(),
                typed.map(copy -> WorkingLine.of(copy, together.isUnsaved(copy)))
                        .orElse(null),
                typed.map(copy -> Fields.of(copy.base(), copy.facts()))
                        .or(() -> draft.map(latest -> Fields.of(latest.number(), latest.facts())))
                        .orElseGet(() -> Fields.of(0, LetterFacts.unknown())),
                answers.of(question).stream()
                        .flatMap(answer -> answer.drafts().stream())
                        .map(DraftLine::of)
                        .toList(),
                answers.quotable(question).stream().map(StatementLine::of).toList(),
                usable(DanishTime.today(clock)),
                find,
                references.meantBy(find, question, reader),
                draft.map(warnings::of).orElse(List.of()),
                question.obstaclesToAnswer(kind).stream()
                        .map(why -> Text.of(why.messageKey()))
                        .toList());
    }

    private List<PhraseLine> usable(LocalDate today) {
        String ministry = letterheads.on(today).ministry();
        return phrases.usableOn(today).stream()
                .filter(phrase -> !phrase.topic().equals(Phrase.OPENING))
                .map(phrase -> PhraseLine.of(phrase, ministry))
                .toList();
    }
}
