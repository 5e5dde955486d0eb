package dk.rettidig.hearing.earlier;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.VisibleHearings;
import dk.rettidig.people.Person;
import dk.rettidig.question.likeness.Earlier;
import dk.rettidig.question.likeness.LookAlike;
import dk.rettidig.question.likeness.TellingWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Looks through what a reader's authority answered for what is like a question. */
@ApplicationScoped
public class EarlierStatements {

    private static final int LOOKED_THROUGH = 400;
    private static final int SHOWN = 5;

    @Inject
    Hearings hearings;

    /** The most alike first; none for a reader who is not of the authority asked. */
    public List<EarlierStatement> like(Hearing hearing, Person reader) {
        if (reader.authority().filter(hearing.authority()::isSame).isEmpty()) {
            return List.of();
        }
        String text = hearing.question().sheet().text();
        VisibleHearings visible = hearings.visibleTo(reader);
        List<Earlier> candidates = visible.answeredOn(TellingWords.of(text), LOOKED_THROUGH).stream()
                .filter(earlier -> !earlier.ref().equals(hearing.question().ref()))
                .toList();
        return LookAlike.of(text, candidates, SHOWN).stream()
                .flatMap(alike -> statement(visible.byId(alike.id())))
                .toList();
    }

    private static Stream<EarlierStatement> statement(Hearing answered) {
        return answered
                .latestStatement()
                .filter(statement -> !statement.noRemarks())
                .map(EarlierStatement::of)
                .stream();
    }
}
