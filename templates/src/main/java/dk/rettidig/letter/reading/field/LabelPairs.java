package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import dk.rettidig.letter.reading.text.Span;
import dk.rettidig.letter.reading.text.TextLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels and their values, also where a page was copied so that the labels stand in one heap and the values in another,
 * or some before and some after. A value without its label is told by how it is written; where that leaves a choice, the
 * label is in {@link #unsure}.
 */
public final class LabelPairs {
    private static final int MOST_LINES = 150;
    private static final int SEVERAL = 3;
    /** What parts a value from the next label on its line. */
    private static final Pattern STROKE_BEHIND = Pattern.compile("\\s*[/|;·]\\s*$");

    private final Passage passage;
    private final Map<Label, Found<String>> values = new EnumMap<>(Label.class);
    private final Set<Label> unsure = EnumSet.noneOf(Label.class);
    private final Set<Label> waiting = EnumSet.noneOf(Label.class);
    private final List<TextLine> loose = new ArrayList<>();
    private int firstPlaced = Integer.MAX_VALUE;
    private int lastPlaced = -1;

    private LabelPairs(Passage passage) {
        this.passage = passage;
    }

    public static LabelPairs in(Passage passage) {
        LabelPairs pairs = new LabelPairs(passage);
        pairs.readLines();
        pairs.placeNumbersAndDates();
        pairs.placeWords();
        return pairs;
    }

    public @Nullable Found<String> value(Label label) {
        return values.get(label);
    }

    /** Whether the label stands there, with or without a value. */
    public boolean has(Label label) {
        return values.containsKey(label) || waiting.contains(label);
    }

    public boolean isEmpty() {
        return values.isEmpty() && waiting.isEmpty();
    }

    public Set<Label> unsure() {
        return EnumSet.copyOf(unsure);
    }

    private void readLines() {
        Label open = null;
        boolean labelled = false;
        for (TextLine line : TextLine.between(passage.source().text(), passage.from(), passage.to())) {
            if (loose.size() > MOST_LINES) {
                return;
            }
            Label.Read read = Label.read(line.text());
            if (read != null) {
                labelled = true;
                open = read.value().isEmpty() ? null : read.label();
                keep(read, line);
            } else if (line.isBlank()) {
                open = null;
            } else if (open != null && continues(open, line)) {
                prolong(open, line);
            } else if (labelled || Value.of(line.text()) != Value.OTHER) {
                loose.addAll(waiting.size() >= SEVERAL ? ValueLine.parts(line) : List.of(line));
            }
        }
    }

    private void keep(Label.Read read, TextLine line) {
        if (values.containsKey(read.label())) {
            return;
        }
        int start = line.start() + read.valueAt();
        boolean another = read.label() == Label.DATE && !DanishDate.isWithin(read.value());
        if (read.value().isEmpty() || another) {
            waiting.add(read.label());
            if (another && !read.value().isEmpty()) {
                loose.add(new TextLine(read.value(), start));
            }
            return;
        }
        waiting.remove(read.label());
        values.put(read.label(), passage.words(start, start + firstPart(read).length()));
    }

    /** Where everything stands on one line, a number ends at the next blank, and words at a stroke. */
    private static String firstPart(Label.Read read) {
        boolean number = read.label() == Label.CASE_NUMBER || read.label() == Label.DOCUMENT_NUMBER;
        String value = number ? read.value().split("\\s(?!\\d)", 2)[0] : read.value();
        return STROKE_BEHIND.matcher(value).replaceFirst("");
    }

    private boolean continues(Label open, TextLine line) {
        Found<String> value = values.get(open);
        Value kind = Value.of(line.text());
        return value != null
                && ((open == Label.OFFICE && isWords(kind)) || (open == Label.CASE_OFFICER && kind == Value.NAME))
                && line.text().length() <= 60
                && !(waiting.contains(Label.CASE_OFFICER) && kind == Value.NAME);
    }

    private void prolong(Label open, TextLine line) {
        Found<String> value = values.get(open);
        if (value != null) {
            Found<String> more = passage.words(line.start(), line.end());
            values.put(open, joined(List.of(value, more)));
        }
    }

    private void placeNumbersAndDates() {
        for (TextLine line : List.copyOf(loose)) {
            Label label =
                    switch (Value.of(line.text())) {
                        case DATE -> Label.DATE;
                        case CASE_NUMBER -> Label.CASE_NUMBER;
                        case DOCUMENT_NUMBER -> Label.DOCUMENT_NUMBER;
                        case MINISTER -> Label.TO;
                        default -> null;
                    };
            if (label != null && !values.containsKey(label) && (waiting.contains(label) || isPlain(label))) {
                int start = line.start() + MinisterTitle.addressed(line.text());
                values.put(label, passage.words(start, line.end()));
                waiting.remove(label);
                loose.remove(line);
                firstPlaced = Math.min(firstPlaced, line.start());
                lastPlaced = Math.max(lastPlaced, line.end());
            }
        }
    }

    /** A date and a minister's title are told by themselves. */
    private static boolean isPlain(Label label) {
        return label == Label.DATE || label == Label.TO;
    }

    private void placeWords() {
        if (waiting.contains(Label.OFFICE) || waiting.contains(Label.CASE_OFFICER)) {
            OfficeAndOfficer.place(this, passage, waiting, looseWords());
        }
    }

    /** Lines that may be the office or the officer: those among other values, where there are any. */
    private List<TextLine> looseWords() {
        List<TextLine> words = loose.stream()
                .filter(line -> line.text().length() <= 80
                        && isWords(Value.of(line.text()))
                        && !line.text().startsWith("Folketing"))
                .toList();
        List<TextLine> among = words.stream().filter(this::amongValues).toList();
        return among.isEmpty() ? words : among;
    }

    private static boolean isWords(Value kind) {
        return kind == Value.OFFICE || kind == Value.NAME || kind == Value.OTHER;
    }

    /** Whether a line stands among dates and numbers that had lost their labels, and so is such a value itself. */
    boolean amongValues(TextLine line) {
        return line.start() > firstPlaced && line.end() < lastPlaced;
    }

    void put(Label label, List<TextLine> lines, boolean sure) {
        if (!lines.isEmpty()) {
            values.put(
                    label,
                    joined(lines.stream()
                            .map(line -> passage.words(line.start(), line.end()))
                            .toList()));
            waiting.remove(label);
            if (!sure) {
                unsure.add(label);
            }
        }
    }

    static Found<String> joined(List<Found<String>> parts) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Found<String> part : parts) {
            text.append(text.isEmpty() ? "" : " ").append(part.value());
            end = Math.max(end, part.span().end());
        }
        int start = Math.min(parts.get(0).span().start(), end);
        return new Found<>(text.toString(), new Span(start, end));
    }
}
