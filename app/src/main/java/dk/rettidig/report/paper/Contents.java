package dk.rettidig.report.paper;

import dk.rettidig.language.Messages;
import dk.rettidig.letter.Block;
import dk.rettidig.letter.Block.Cell;
import dk.rettidig.letter.Block.Heading;
import dk.rettidig.letter.Block.Item;
import dk.rettidig.letter.Block.ItemList;
import dk.rettidig.letter.Block.Marker;
import dk.rettidig.letter.Block.Paragraph;
import dk.rettidig.letter.Block.Row;
import dk.rettidig.letter.Block.Table;
import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.Wording;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Days;
import dk.rettidig.report.Figures;
import dk.rettidig.report.Goal;
import dk.rettidig.report.Outcome;
import dk.rettidig.report.Tally;
import dk.rettidig.web.parts.chart.BarChart;
import dk.rettidig.web.parts.chart.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the report says, in Danish whoever asks for it.
 *
 * @param whose the authority, or all of them
 * @param period as people say it: "3. kvartal 2026"
 * @param on the day it is made
 * @param goal what the period is held against
 * @param quarters the last eight, for the chart
 */
public record Contents(
        String whose, String period, LocalDate on, Goal goal, Tally tally, Days days, List<Share> quarters) {

    private static final int RULES = 8;

    public Contents {
        quarters = List.copyOf(quarters);
    }

    Messages words() {
        return Messages.danish();
    }

    private String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    String chartHeading() {
        return say("report.paper.quarters");
    }

    BarChart chart() {
        return new BarChart("paper", say("report.chart", whose, tally.target()), quarters);
    }

    Letter letter() {
        return new Letter(
                LetterKind.QUARTERLY_REPORT,
                say("report.paper.title", period),
                null,
                List.of(),
                new Facts(on, null, null, null, null),
                null,
                Wording.OF_THE_TEMPLATE,
                null,
                List.of(),
                List.of(),
                blocks(),
                Map.of("periode", period, "myndighed", whose));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(heading("report.paper.numbers"), sums(), Paragraph.of(verdict())));
        blocks.add(heading("report.paper.quarters"));
        blocks.add(quarterTable());
        if (quarters.stream().anyMatch(share -> share.name().endsWith("*"))) {
            blocks.add(Paragraph.of(say("report.running")));
        }
        if (tally.byAuthority().size() > 1) {
            blocks.add(heading("report.byAuthority"));
            blocks.add(authorities());
        }
        if (!tally.lateBecause().isEmpty()) {
            blocks.add(heading("report.lateReasons"));
            blocks.add(reasons());
        }
        blocks.add(heading("report.rules"));
        blocks.add(new ItemList(
                Marker.NUMBER,
                IntStream.rangeClosed(1, RULES)
                        .mapToObj(rule -> new Item(List.of(Paragraph.of(say("report.rule." + rule)))))
                        .toList()));
        blocks.add(Paragraph.of(say("report.source", goal.number(), String.valueOf(goal.year()), goal.wording())));
        return blocks;
    }

    private Heading heading(String key) {
        return new Heading(1, List.of(Inline.Text.plain(say(key))));
    }

    private String verdict() {
        Figures figures = tally.total();
        String goal = figures.scored() == 0
                ? say("report.nothing") + "."
                : say(figures.met() ? "report.met" : "report.missed", figures.target()) + ". "
                        + say(figures.met() ? "report.room" : "report.noRoom", figures.roomLeft(), period);
        String taken = days.median() == null || days.ninetieth() == null
                ? ""
                : " " + say("report.days.taken", days.median(), days.ninetieth());
        return goal + " " + say("report.original", percent(figures.rateOriginalDeadline())) + " "
                + say("report.complete", percent(figures.complete())) + taken;
    }

    private Table sums() {
        Figures figures = tally.total();
        List<Row> rows = new ArrayList<>(List.of(header("report.sheet", "report.paper.count", "report.paper.share")));
        for (Outcome outcome : Outcome.values()) {
            BigDecimal share = outcome == Outcome.ON_TIME ? figures.rate() : null;
            rows.add(row(
                    say("report.outcome." + outcome),
                    String.valueOf(figures.count(outcome)),
                    share == null ? "–" : percent(share)));
        }
        rows.add(row(say("report.paper.all"), String.valueOf(figures.sent()), "–"));
        return new Table(say("report.paper.sums", period), rows);
    }

    private Table quarterTable() {
        Stream<Row> rows = quarters.stream()
                .map(share -> row(
                        share.name(),
                        say("report.of", share.part(), share.whole()),
                        share.percentIn(Locale.forLanguageTag(words().language())),
                        share.isEmpty()
                                ? "–"
                                : say(share.met() ? "web.chart.met" : "web.chart.missed", share.target())));
        Row head = header("report.quarter", "report.outcome.ON_TIME", "report.paper.share", "web.chart.target");
        return new Table(
                say("report.chart", whose, tally.target()),
                Stream.concat(Stream.of(head), rows).toList());
    }

    private Table authorities() {
        Stream<Row> rows = tally.byAuthority().entrySet().stream()
                .map(each -> row(
                        each.getKey().name(),
                        say(
                                "report.of",
                                each.getValue().onTime(),
                                each.getValue().scored()),
                        percent(each.getValue().rate())));
        Row head = header("report.authority", "report.outcome.ON_TIME", "report.paper.share");
        return new Table(null, Stream.concat(Stream.of(head), rows).toList());
    }

    private Table reasons() {
        Stream<Row> rows = tally.lateBecause().entrySet().stream()
                .map(each -> row(say(CountedHearing.keyOf(each.getKey())), String.valueOf(each.getValue())));
        return new Table(
                null,
                Stream.concat(Stream.of(header("report.lateReason", "report.paper.count")), rows)
                        .toList());
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? "–" : words().percent(share);
    }

    private Row header(String... keys) {
        return new Row(true, Arrays.stream(keys).map(key -> Cell.of(say(key))).toList());
    }

    private static Row row(String... cells) {
        return new Row(false, Arrays.stream(cells).map(Cell::of).toList());
    }
}
