package dk.rettidig.report.answer;

import dk.rettidig.report.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long open questions have been open, in days since they were asked.
 *
 * @param to the last day of the stretch; the longest has no end
 */
public record Age(int from, int to, long open, long overdue) {

    private static final int NO_END = Integer.MAX_VALUE;
    /** The Constitution: nobody asked before. */
    private static final LocalDate FIRST = LocalDate.of(1849, 6, 5);

    private static final List<Integer> ENDS = List.of(7, 14, 28, 56, NO_END);

    static List<Age> of(List<CountedAnswer> open, LocalDate today) {
        return java.util.stream.IntStream.range(0, ENDS.size())
                .mapToObj(i -> of(open, i == 0 ? 0 : ENDS.get(i - 1) + 1, ENDS.get(i), today))
                .toList();
    }

    private static Age of(List<CountedAnswer> open, int from, int to, LocalDate today) {
        List<CountedAnswer> these = open.stream()
                .filter(answer -> {
                    long days = ChronoUnit.DAYS.between(answer.askedOn(), today);
                    return days >= from && days <= to;
                })
                .toList();
        long overdue = these.stream().filter(answer -> answer.isOverdue(today)).count();
        return new Age(from, to, these.size(), overdue);
    }

    /** The days on which questions of that age were asked. */
    public Span askedIn(LocalDate today) {
        return new Span(isOpenEnded() ? FIRST : today.minusDays(to), today.minusDays(from));
    }

    public boolean isOpenEnded() {
        return to == NO_END;
    }
}
