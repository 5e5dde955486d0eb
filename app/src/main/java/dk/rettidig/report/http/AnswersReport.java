package dk.rettidig.report.http;

import dk.rettidig.language.Messages;
import dk.rettidig.report.Span;
import dk.rettidig.report.answer.Age;
import dk.rettidig.report.answer.AnswerFigures;
import dk.rettidig.report.answer.AnswerOutcome;
import dk.rettidig.report.answer.CountedAnswer;
import dk.rettidig.web.page.Page;
import dk.rettidig.web.parts.list.Paging;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers to Parliament of one span: the ministry's own clock.
 *
 * @param asked always the sum of the five that follow
 * @param filter what the list is narrowed to; the numbers are always those of the whole span
 * @param listed how many are on the whole list
 * @param more whether some of them come after those that are shown
 * @param ages what is open now, whenever it was asked
 * @param today the day on which they are that old
 */
@Page("report/answers")
public record AnswersReport(
        LocalDate from,
        LocalDate to,
        long asked,
        long finalOnTime,
        long interimOnTime,
        long late,
        long waiting,
        long ended,
        AnswersFilter filter,
        List<Group> byOffice,
        List<Group> byCommittee,
        List<Group> byMonth,
        List<Age> ages,
        List<Line> answers,
        @JsonbTransient long listed,
        @JsonbTransient boolean more,
        @JsonbTransient LocalDate today) {

    /** The numbers of one office, committee or month, and the addition to the address that opens its list. */
    public record Group(String name, String address, AnswerFigures figures) {}

    /** One question. */
    public record Line(
            @JsonbTransient long id,
            @Nullable String ref,
            @Nullable String committee,
            @Nullable String office,
            LocalDate askedOn,
            @Nullable LocalDate due,
            @Nullable LocalDate interimOn,
            @Nullable LocalDate finalOn,
            AnswerOutcome outcome,
            String why) {

        static Line of(CountedAnswer answer, Messages words) {
            return new Line(
                    answer.id(),
                    answer.ref(),
                    answer.committee(),
                    answer.office() == null ? null : answer.office().name(),
                    answer.askedOn(),
                    answer.due(),
                    answer.interimOn(),
                    answer.finalOn(),
                    answer.outcome(),
                    words.say(answer.why()));
        }
    }

    public AnswerFigures figures() {
        return new AnswerFigures(asked, finalOnTime, interimOnTime, late, waiting, ended);
    }

    /** The stretch that is shown and the way to the next. */
    public Paging paging() {
        String list = address() + filter.address();
        return new Paging(
                answers.size(),
                listed,
                filter.after == null ? null : list,
                more ? list + "&after=" + answers.get(answers.size() - 1).id() : null);
    }

    public String address() {
        return address(new Span(from, to));
    }

    /** The list as a file: what the filter shows of it. */
    public String file(String format) {
        return address().replace("/reports/answers?", "/reports/answers." + format + "?") + filter.address();
    }

    /** The list of those that are open and as old as that. */
    public String address(Age age, AnswersFilter.Open open) {
        return address(age.askedIn(today)) + "&open=" + open;
    }

    static String address(Span span) {
        return "/reports/answers?from=" + span.from() + "&to=" + span.to();
    }
}
