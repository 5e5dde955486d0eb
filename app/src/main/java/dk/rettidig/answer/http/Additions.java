package dk.rettidig.answer.http;

import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Voice;
import dk.rettidig.answer.letter.Letterheads;
import dk.rettidig.answer.phrase.Phrase;
import dk.rettidig.answer.phrase.Phrases;
import dk.rettidig.answer.reference.Reference;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Statement;
import dk.rettidig.letter.Block;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.writing.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the buttons beside the text put into it: a statement after its opening, a standard phrase, a question it points to. */
@ApplicationScoped
public class Additions {

    @Inject
    Answers answers;

    @Inject
    Questions questions;

    @Inject
    Caller caller;

    @Inject
    Phrases phrases;

    @Inject
    Letterheads letterheads;

    @Inject
    InstantSource clock;

    /** The words with what was added at their end. */
    Written add(String what, Written written, Question question, Voice voice) {
        Written added = of(what, question, voice);
        List<Block> blocks = new ArrayList<>(written.blocks());
        blocks.addAll(added.blocks());
        Map<Integer, Long> hearings = new HashMap<>(written.hearings());
        added.hearings()
                .forEach((place, hearing) -> hearings.put(written.blocks().size() + place, hearing));
        return new Written(blocks, hearings);
    }

    /** What is added, to stand anywhere. */
    Written of(String what, Question question, Voice voice) {
        String[] parts = what.split(":", 2);
        if (parts.length == 2 && parts[0].equals("reference")) {
            return reference(parts[1]);
        }
        if (parts.length != 2 || !parts[1].matches("-?[0-9]{1,18}")) {
            throw Invalid.field("add", "answer.add.unknown");
        }
        long id = Long.parseLong(parts[1]);
        return switch (parts[0]) {
            case "statement" -> statement(id, question, voice);
            case "phrase" -> phrase(id);
            default -> throw Invalid.field("add", "answer.add.unknown");
        };
    }

    private Written statement(long hearing, Question question, Voice voice) {
        Statement statement = answers.quotable(question).stream()
                .filter(one -> one.hearing().id() == hearing)
                .findFirst()
                .orElseThrow(() -> Invalid.field("add", "answer.hearing.unknown", hearing));
        if (statement.content().isEmpty()) {
            throw Invalid.field("add", "answer.hearing.noWords");
        }
        Authority authority = statement.hearing().authority();
        List<Block> blocks = new ArrayList<>();
        phrases.opening(authority, voice, DanishTime.today(clock))
                .map(opening -> said(opening, authority.name()))
                .ifPresent(opening -> blocks.add(Block.Paragraph.of(opening)));
        blocks.add(new Block.Quote(authority.name(), statement.content()));
        return new Written(blocks, Map.of(blocks.size() - 1, hearing));
    }

    private Written reference(String ref) {
        Question meant = questions
                .visibleTo(caller.person())
                .find(ref)
                .orElseThrow(() -> Invalid.field("add", "answer.add.unknown"));
        return Written.of(List.of(Block.Paragraph.of(Reference.to(meant).wording())));
    }

    private Written phrase(long id) {
        Phrase phrase = phrases.byId(id).orElseThrow(() -> Invalid.field("add", "answer.add.unknown"));
        return Written.of(List.of(Block.Paragraph.of(said(phrase, ""))));
    }

    private String said(Phrase phrase, String authority) {
        return phrase.said(letterheads.on(DanishTime.today(clock)).ministry(), authority);
    }
}
