package dk.rettidig.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A quarter of a year, numbered from 1. */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public Span span() {
        LocalDate first = LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
        return new Span(first, first.plusMonths(MONTHS).minusDays(1));
    }

    public Quarter minus(int quarters) {
        return of(span().from().minusMonths((long) MONTHS * quarters));
    }

    /** As many quarters as asked for, this one the last. */
    public List<Quarter> andBefore(int quarters) {
        return IntStream.range(0, quarters)
                .mapToObj(i -> minus(quarters - 1 - i))
                .toList();
    }
}
