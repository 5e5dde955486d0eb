package dk.rettidig.administration.letter;

import dk.rettidig.administration.RegisterFrame;
import dk.rettidig.approval.route.Level;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.web.page.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways letters climb.
 *
 * @param exampleDeadline a day four weeks ahead, to show what a way means in dates
 */
@Page("administration/routes")
public record RoutesPage(RegisterFrame frame, List<Way> ways, List<Place> offices, LocalDate exampleDeadline) {

    /**
     * The way of one kind of answer, of one office or of all that have none of their own.
     *
     * @param over whether it belongs to the past
     */
    public record Way(
            @Nullable String office,
            AnswerGiven.Kind kind,
            List<Stop> stops,
            LocalDate from,
            @Nullable LocalDate to,
            boolean over) {}

    /**
     * One level of it.
     *
     * @param exampleDue when it should be signed if the answer were due on the example's day
     */
    public record Stop(Level level, int workingDaysBefore, @Nullable LocalDate exampleDue) {}

    /** An office that may have its own way. */
    public record Place(String code, String name) {}
}
