package dk.rettidig.intake.suggestion;

import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.question.likeness.Earlier;
import dk.rettidig.question.likeness.LookAlike;
import dk.rettidig.question.likeness.TellingWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks through the questions a person may see for those that are like a new one. */
@ApplicationScoped
public class SuggestFromPast {

    private static final int LOOKED_THROUGH = 400;
    private static final int SHOWN = 5;
    private static final int PROPOSED = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Questions questions;

    @Inject
    People people;

    /** @param ref of the question itself, where it is known */
    public Suggestions suggest(String text, String ref, Person by) {
        List<Earlier> candidates = questions.visibleTo(by).saying(TellingWords.of(text), LOOKED_THROUGH).stream()
                .filter(question -> !question.ref().equals(ref))
                .map(SuggestFromPast::earlier)
                .toList();
        List<LookAlike> alike = LookAlike.of(text, candidates, SHOWN);
        if (alike.isEmpty()) {
            return Suggestions.NONE;
        }
        List<Long> ids = alike.stream().map(LookAlike::id).toList();
        Set<String> officers =
                people.holding(Role.CASE_OFFICER).stream().map(Person::name).collect(Collectors.toSet());
        return new Suggestions(
                likely("select distinct question_id, office from question_hand", ids),
                likely("select distinct question_id, officer from question_hand", ids).stream()
                        .filter(officer -> officers.contains(officer.name()))
                        .toList(),
                likely("select distinct question_id, authority from question_heard", ids),
                alike);
    }

    private static Earlier earlier(Question question) {
        return new Earlier(
                question.id(),
                question.ref(),
                question.sheet().askedOn(),
                question.sheet().text());
    }

    private List<Likely> likely(String names, List<Long> ids) {
        String numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery(names + " where question_id in (" + numbers + ")")
                .getResultList();
        List<String> found = rows.stream()
                .map(row -> String.valueOf(((Object[]) row)[1]))
                .filter(name -> !name.isEmpty())
                .toList();
        return Likely.of(found, ids.size()).stream().limit(PROPOSED).toList();
    }
}
