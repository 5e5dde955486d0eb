package dk.rettidig.answer;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.letter.Block;
import dk.rettidig.question.Question;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.writing.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ties the quotes of what was written to the statements they come from. */
@ApplicationScoped
public class Quoting {

    @Inject
    Answers answers;

    public Manuscript tied(Question question, Optional<Draft> previous, Written written, LetterFacts facts) {
        List<Block> blocks = new ArrayList<>(written.blocks());
        Map<Integer, Statement> sources = new HashMap<>();
        List<Statement> quotable = answers.quotable(question);
        written.hearings().forEach((place, hearing) -> {
            String field = "blocks[" + place + "]";
            Statement latest = quotable.stream()
                    .filter(statement -> statement.hearing().id() == hearing)
                    .findFirst()
                    .orElseThrow(() -> Invalid.field(field + ".hearing", "answer.hearing.unknown", hearing));
            Block.Quote quote = (Block.Quote) blocks.get(place);
            Statement source = quote.content().isEmpty() ? latest : sourceOf(quote, latest, previous);
            List<Block> words = quote.content().isEmpty() ? source.content() : quote.content();
            if (words.isEmpty()) {
                throw Invalid.field(field, "answer.hearing.noWords");
            }
            blocks.set(place, new Block.Quote(latest.hearing().authority().name(), words));
            sources.put(place, source);
        });
        return new Manuscript(blocks, sources, facts);
    }

    /** The version that says exactly this; for words that were edited, the version that stood there before. */
    private static Statement sourceOf(Block.Quote quote, Statement latest, Optional<Draft> previous) {
        Hearing hearing = latest.hearing();
        Optional<Statement> same = hearing.statements().stream()
                .filter(version -> version.content().equals(quote.content()))
                .reduce((earlier, later) -> later);
        return same.or(() -> previous.flatMap(draft -> quotedIn(draft, hearing)))
                .orElse(latest);
    }

    private static Optional<Statement> quotedIn(Draft draft, Hearing hearing) {
        return draft.quotations().stream()
                .map(Quotation::statement)
                .filter(statement -> statement.hearing().isSame(hearing))
                .findFirst();
    }
}
