package dk.rettidig.answer.reference;

import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The questions that may be meant by what somebody types. */
@ApplicationScoped
public class FindReferences {

    private static final int MOST = 8;

    @Inject
    Questions questions;

    /** @param from the question whose answer points to others */
    public List<Reference> meantBy(String text, Question from, Person reader) {
        String committee = from.sheet().committee().map(Committee::abbreviation).orElse("");
        return Typed.of(text, committee).stream()
                .flatMap(
                        typed -> questions.visibleTo(reader).numbered(typed.group(), typed.number(), MOST + 1).stream())
                .filter(question -> !question.isSame(from))
                .limit(MOST)
                .map(Reference::to)
                .toList();
    }
}
