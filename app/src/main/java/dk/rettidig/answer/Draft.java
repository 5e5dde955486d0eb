package dk.rettidig.answer;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Statement;
import dk.rettidig.language.Text;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.writing.Written;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One version of an answer. It never changes; who wants other words writes the next one. */
@Entity
public class Draft extends Row {

    @ManyToOne(optional = false)
    private Answer answer;

    private int number;

    /** The blocks as JSON, without the sources of the quotes: those are rows of their own. */
    @Lob
    private String content;

    @Embedded
    private LetterFacts facts;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<Quotation> quotations = new ArrayList<>();

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Draft() {}

    Draft(Answer answer, int number, Manuscript manuscript, Person by, Instant now) {
        this.answer = answer;
        this.number = number;
        this.content = Written.of(manuscript.blocks()).toJson();
        this.facts = manuscript.facts();
        manuscript.sources().forEach((place, statement) -> quotations.add(new Quotation(this, place, statement)));
        this.by = by;
        this.writtenAt = now;
    }

    boolean says(Manuscript manuscript) {
        return content.equals(Written.of(manuscript.blocks()).toJson())
                && facts.says(manuscript.facts())
                && sources().equals(manuscript.sources());
    }

    private Map<Integer, Statement> sources() {
        return quotations.stream().collect(Collectors.toMap(Quotation::place, Quotation::statement));
    }

    public Answer answer() {
        return answer;
    }

    public int number() {
        return number;
    }

    public List<Block> blocks() {
        return Written.ofJson(content).blocks();
    }

    /** The blocks, each quote with the hearing it comes from. */
    public Written written() {
        Map<Integer, Long> hearings = quotations.stream()
                .collect(Collectors.toMap(
                        Quotation::place,
                        quotation -> quotation.statement().hearing().id()));
        return new Written(blocks(), hearings);
    }

    /** For each quote whose version of a statement no quote of the earlier draft had: what it was before, and is now. */
    public List<Text> otherSources(Draft earlier) {
        Collection<Statement> before = earlier.sources().values();
        return sources().values().stream()
                .filter(now -> before.stream().noneMatch(now::isSame))
                .flatMap(now -> before.stream()
                        .filter(then -> then.hearing().isSame(now.hearing()))
                        .map(then -> fromAnother(then, now)))
                .distinct()
                .toList();
    }

    private static Text fromAnother(Statement then, Statement now) {
        return Text.of("answer.compare.source", now.hearing().authority().name(), then.number(), now.number());
    }

    public LetterFacts facts() {
        return facts;
    }

    public List<Quotation> quotations() {
        return List.copyOf(quotations);
    }

    public Person by() {
        return by;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
