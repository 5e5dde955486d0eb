package dk.rettidig.answer.http;

import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.letter.Letterheads;
import dk.rettidig.answer.phrase.Phrase;
import dk.rettidig.answer.phrase.Phrases;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Statement;
import dk.rettidig.letter.Block;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.writing.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the buttons beside the text add at its end: a statement after its opening, or a standard phrase. */
@ApplicationScoped
public class Additions {

    @Inject
    Phrases phrases;

    @Inject
    Letterheads letterheads;

    @Inject
    InstantSource clock;

    Written add(String what, Written written, List<Statement> quotable, LetterFacts facts) {
        String[] parts = what.split(":", 2);
        if (parts.length != 2 || !parts[1].matches("-?[0-9]{1,18}")) {
            throw Invalid.field("add", "answer.add.unknown");
        }
        long id = Long.parseLong(parts[1]);
        return switch (parts[0]) {
            case "statement" -> statement(id, written, quotable, facts);
            case "phrase" -> phrase(id, written);
            default -> throw Invalid.field("add", "answer.add.unknown");
        };
    }

    private Written statement(long hearing, Written written, List<Statement> quotable, LetterFacts facts) {
        Statement statement = quotable.stream()
                .filter(one -> one.hearing().id() == hearing)
                .findFirst()
                .orElseThrow(() -> Invalid.field("add", "answer.hearing.unknown", hearing));
        LocalDate today = DanishTime.today(clock);
        List<Block> blocks = new ArrayList<>(written.blocks());
        phrases.opening(statement.hearing().authority(), facts.voice(), today)
                .map(opening -> said(opening, statement.hearing().authority().name()))
                .ifPresent(opening -> blocks.add(Block.Paragraph.of(opening)));
        Map<Integer, Long> hearings = new HashMap<>(written.hearings());
        hearings.put(blocks.size(), hearing);
        blocks.add(new Block.Quote(null, List.of()));
        return new Written(blocks, hearings);
    }

    private Written phrase(long id, Written written) {
        Phrase phrase = phrases.byId(id).orElseThrow(() -> Invalid.field("add", "answer.add.unknown"));
        List<Block> blocks = new ArrayList<>(written.blocks());
        blocks.add(Block.Paragraph.of(said(phrase, "")));
        return new Written(blocks, written.hearings());
    }

    private String said(Phrase phrase, String authority) {
        return phrase.said(letterheads.on(DanishTime.today(clock)).ministry(), authority);
    }
}
