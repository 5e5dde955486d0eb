package dk.rettidig.administration.letter;

import dk.rettidig.administration.letter.RoutesPage.Stop;
import dk.rettidig.administration.letter.RoutesPage.Way;
import dk.rettidig.approval.route.Level;
import dk.rettidig.approval.route.Route;
import dk.rettidig.approval.route.RouteLevel;
import dk.rettidig.approval.route.Routes;
import dk.rettidig.language.Messages;
import dk.rettidig.people.Office;
import dk.rettidig.question.AnswerGiven;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The levels that belong together, as the ways they make. */
record Ways(Routes routes, LocalDate example, LocalDate today) {

    /** What levels of one way share. */
    private record Whose(@Nullable String office, AnswerGiven.Kind kind, LocalDate from, @Nullable LocalDate to) {

        static Whose of(RouteLevel level) {
            return new Whose(
                    level.office().map(Office::name).orElse(null),
                    level.kind(),
                    level.period().first(),
                    level.period().last().orElse(null));
        }
    }

    /** Those in force first, by kind of answer; everybody's before an office's own. */
    List<Way> of(List<RouteLevel> levels) {
        Map<Whose, List<RouteLevel>> ways = levels.stream().collect(Collectors.groupingBy(Whose::of));
        return ways.entrySet().stream()
                .map(way -> way(way.getKey(), way.getValue()))
                .sorted(Comparator.comparing(Way::over)
                        .thenComparing(Way::kind)
                        .thenComparing(way -> Optional.ofNullable(way.office()).orElse(""))
                        .thenComparing(Way::from))
                .toList();
    }

    private Way way(Whose whose, List<RouteLevel> levels) {
        Map<Level, LocalDate> due = routes.dated(levels, Optional.of(example)).stops().stream()
                .collect(Collectors.toMap(Route.Stop::level, stop -> Optional.ofNullable(stop.due())
                        .orElse(example)));
        List<Stop> stops = levels.stream()
                .sorted(Comparator.comparing(RouteLevel::level))
                .map(level -> new Stop(level.level(), level.workingDaysBefore(), due.get(level.level())))
                .toList();
        boolean over = whose.to() != null && whose.to().isBefore(today);
        return new Way(whose.office(), whose.kind(), stops, whose.from(), whose.to(), over);
    }

    /** "Kontorchef 4, Minister 1", for the journal. */
    static String told(List<RouteLevel> levels) {
        return levels.stream()
                .map(level -> Messages.danish().say(level.level().messageKey()) + " " + level.workingDaysBefore())
                .collect(Collectors.joining(", "));
    }
}
