package dk.rettidig.approval;

import dk.rettidig.approval.deputy.Deputies;
import dk.rettidig.approval.route.Level;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may decide at which level. */
@ApplicationScoped
public class Approvers {

    @Inject
    Deputies deputies;

    /** What lets a person decide now, if anything does: the level itself, or somebody the person stands in for. */
    public Optional<Standing> standing(Person person, ApprovalRound round, LocalDate day) {
        return round.currentLevel().flatMap(level -> standing(person, level.level(), round.question(), day));
    }

    private Optional<Standing> standing(Person person, Level level, Question question, LocalDate day) {
        if (holds(person, level, question, day)) {
            return Optional.of(new Standing(person, null));
        }
        return deputies.principalsOf(person, day).stream()
                .filter(principal -> holds(principal, level, question, day))
                .findFirst()
                .map(principal -> new Standing(person, principal));
    }

    /** Whether the letter passes the person: at a level, for the holder of one, or when it is sent. */
    boolean isOnTheWay(Person person, ApprovalRound round, LocalDate day) {
        boolean signs = round.levels().stream().anyMatch(level -> standing(person, level.level(), round.question(), day)
                .isPresent());
        return signs || person.may(Right.DISPATCH, day);
    }

    /** The levels a person holds on the way of a question's letters. */
    public Set<Level> levelsOf(Person person, Question question, LocalDate day) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (Level level : Level.values()) {
            if (holds(person, level, question, day)) {
                levels.add(level);
            }
        }
        return levels;
    }

    private static boolean holds(Person person, Level level, Question question, LocalDate day) {
        boolean isOfOffice = question.currentAllocation()
                .filter(given -> given.office().isSame(person.office().orElse(null)))
                .isPresent();
        return person.rolesOn(day).contains(level.role()) && (isOfOffice || !level.isOfOneOffice());
    }
}
