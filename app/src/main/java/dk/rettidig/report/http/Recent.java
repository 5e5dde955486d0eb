package dk.rettidig.report.http;

import dk.rettidig.report.Figures;
import dk.rettidig.report.Named;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.Span;
import dk.rettidig.report.Tally;
import dk.rettidig.report.http.Overview.Because;
import dk.rettidig.report.http.Overview.Part;
import dk.rettidig.report.http.Overview.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The last quarters, and this year as the sum of its own. */
record Recent(LocalDate today, List<Quarter> spans, List<Tally> tallies) {

    private static final int QUARTERS = 8;

    static Recent of(LocalDate today, Function<List<Span>, List<Tally>> count) {
        List<Quarter> spans = Quarter.of(today).andBefore(QUARTERS);
        return new Recent(
                today, spans, count.apply(spans.stream().map(Quarter::span).toList()));
    }

    List<Part> quarters() {
        return IntStream.range(0, QUARTERS)
                .mapToObj(i -> Part.of(
                        spans.get(i),
                        spans.get(i).span().isOver(today),
                        tallies.get(i).total()))
                .toList();
    }

    Part quarter() {
        return quarters().get(QUARTERS - 1);
    }

    Part year() {
        return new Part(today.getYear(), null, false, Span.year(today.getYear()), ofYear().total(), null);
    }

    private Tally ofYear() {
        return Tally.of(
                IntStream.range(0, QUARTERS)
                        .filter(i -> spans.get(i).year() == today.getYear())
                        .mapToObj(tallies::get)
                        .toList(),
                target());
    }

    /** This year's. */
    private int target() {
        return tallies.get(QUARTERS - 1).target();
    }

    /** Everybody who was asked this year, by name. */
    List<Row> rows() {
        Map<Named, Figures> thisQuarter = tallies.get(QUARTERS - 1).byAuthority();
        Figures none = Tally.of(List.of(), target()).total();
        return ofYear().byAuthority().entrySet().stream()
                .map(each -> new Row(each.getKey(), thisQuarter.getOrDefault(each.getKey(), none), each.getValue()))
                .toList();
    }

    /** Why those of this year are late. */
    List<Because> lateBecause() {
        Map<String, Long> thisQuarter = tallies.get(QUARTERS - 1).lateBecause();
        return ofYear().lateBecause().entrySet().stream()
                .map(each -> new Because(each.getKey(), thisQuarter.getOrDefault(each.getKey(), 0L), each.getValue()))
                .toList();
    }
}
