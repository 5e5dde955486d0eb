package dk.rettidig.sample;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.Manuscript;
import dk.rettidig.answer.Voice;
import dk.rettidig.answer.phrase.Phrases;
import dk.rettidig.hearing.Statement;
import dk.rettidig.journal.Journal;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Allocation;
import dk.rettidig.question.AnswerGiven.Kind;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the answers: what the authority said, introduced and closed as the ministry does it. */
@ApplicationScoped
class SampleDrafts {

    private static final String MINISTRY = "Justitsministeriet";

    @Inject
    Answers answers;

    @Inject
    Phrases phrases;

    @Inject
    Journal journal;

    @Inject
    WorkDiary diary;

    /**
     * @param dated the day the letter carries, if it is decided
     * @param more what a later draft adds
     */
    Draft write(Question question, Kind kind, @Nullable LocalDate dated, LocalDate on, String... more) {
        Answer answer = answers.flush().openOrNew(question, kind);
        Person officer = question.currentAllocation().map(Allocation::officer).orElseThrow();
        Instant at = diary.at(on, 13);
        LetterFacts facts = facts(question, kind, dated);
        Manuscript manuscript = kind == Kind.INTERIM ? soon(facts) : full(question, kind, on, facts, more);
        journal.recordAt(answer.redraft(manuscript, officer, at), officer, at);
        answers.flush();
        return answer.latest().orElseThrow();
    }

    private LetterFacts facts(Question question, Kind kind, @Nullable LocalDate dated) {
        String number = question.ref().substring(question.ref().lastIndexOf('-') + 1);
        LocalDate expected = kind == Kind.INTERIM ? diary.add(question.due().orElseThrow(), 10) : null;
        return new LetterFacts(voice(question), dated, "2024-0030-" + number, "3" + number + "00", expected);
    }

    /** Some ministers speak themselves where the question is about their own considerations. */
    private static Voice voice(Question question) {
        return question.sheet().text().contains("overvejelser") ? Voice.MINISTER : Voice.MINISTRY;
    }

    private static Manuscript soon(LetterFacts facts) {
        return new Manuscript(
                List.of(Block.Paragraph.of(
                        "Til brug for besvarelsen har det været nødvendigt at indhente oplysninger, som"
                                + " endnu ikke foreligger. Spørgsmålet vil blive besvaret, når de er modtaget.")),
                Map.of(),
                facts);
    }

    private Manuscript full(Question question, Kind kind, LocalDate on, LetterFacts facts, String... more) {
        List<Block> blocks = new ArrayList<>();
        Map<Integer, Statement> sources = new HashMap<>();
        if (kind == Kind.CORRECTION) {
            blocks.add(Block.Paragraph.of(
                    "I det tidligere svar var antallet af sager for det seneste år ikke fuldt opgjort."));
        }
        for (Statement statement : answers.quotable(question)) {
            Authority authority = statement.hearing().authority();
            if (statement.content().isEmpty()) {
                blocks.add(Block.Paragraph.of(
                        authority.name() + " har oplyst, at spørgsmålet ikke giver anledning til" + " bemærkninger."));
            } else {
                phrases.opening(authority, facts.voice(), on)
                        .ifPresent(opening -> blocks.add(Block.Paragraph.of(opening.said(MINISTRY, authority.name()))));
                sources.put(blocks.size(), statement);
                blocks.add(new Block.Quote(authority.name(), statement.content()));
            }
        }
        for (String sentence : more) {
            blocks.add(Block.Paragraph.of(sentence));
        }
        blocks.add(Block.Paragraph.of(closing(facts.voice(), sources.isEmpty())));
        return new Manuscript(blocks, sources, facts);
    }

    private static String closing(Voice voice, boolean nothingSaid) {
        String speaker = voice == Voice.MINISTER ? "Jeg" : MINISTRY;
        return nothingSaid
                ? speaker + " kan oplyse, at der ikke føres en samlet statistik over det, der spørges om."
                : speaker + (voice == Voice.MINISTER ? " kan henholde mig" : " kan henholde sig") + " til det oplyste.";
    }
}
