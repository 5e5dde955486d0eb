package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.Passage;
import dk.rettidig.letter.reading.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the office from its officer where both stand without their labels. "Strafferetskontoret" is whole; "Kontoret
 * for Organiseret" goes on in the next line; what is left is the officer's name, on one line or two.
 */
final class OfficeAndOfficer {
    private static final Pattern WHOLE =
            Pattern.compile("(?iu)\\p{L}{3,}(?:kontor|afdeling|enhed|center|sekretariat|styrelse)(?:et|en|s)?");
    private static final Pattern OPEN = Pattern.compile("(?iu).*(?:\\bfor\\b.*|\\bog|\\bmed|,|-)");

    private OfficeAndOfficer() {}

    static void place(LabelPairs pairs, Passage passage, Set<Label> waiting, List<TextLine> lines) {
        boolean officeWanted = waiting.contains(Label.OFFICE);
        boolean officerWanted = waiting.contains(Label.CASE_OFFICER);
        int office = firstOffice(lines);
        if (!officeWanted) {
            pairs.put(Label.CASE_OFFICER, names(lines), names(lines).size() == 1);
        } else if (office < 0) {
            placeWithoutOfficeWord(
                    pairs,
                    officerWanted,
                    lines.stream().filter(pairs::amongValues).toList());
        } else if (!officerWanted) {
            pairs.put(Label.OFFICE, officeAndAfter(passage, lines, office), true);
        } else {
            split(pairs, officeAndAfter(passage, lines, office));
        }
    }

    private static void placeWithoutOfficeWord(LabelPairs pairs, boolean officerWanted, List<TextLine> lines) {
        if (officerWanted && lines.size() == 2) {
            pairs.put(Label.OFFICE, lines.subList(0, 1), false);
            pairs.put(Label.CASE_OFFICER, lines.subList(1, 2), false);
        } else if (!officerWanted && lines.size() == 1) {
            pairs.put(Label.OFFICE, lines, false);
        }
    }

    private static void split(LabelPairs pairs, List<TextLine> lines) {
        String first = lines.get(0).text();
        boolean whole = WHOLE.matcher(first).matches();
        int names = whole ? 1 : lines.size() - 1;
        while (names > 1 && !whole && lines.get(names).text().indexOf(' ') < 0) {
            names--;
        }
        names = Math.max(1, Math.min(names, lines.size()));
        boolean sure = lines.size() == 2
                || whole
                || (lines.size() == 3 && OPEN.matcher(first).matches());
        pairs.put(Label.OFFICE, lines.subList(0, names), sure);
        pairs.put(Label.CASE_OFFICER, lines.subList(names, lines.size()), sure);
    }

    private static int firstOffice(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Value.of(lines.get(i).text()) == Value.OFFICE) {
                return i;
            }
        }
        return -1;
    }

    /** The lines from the office on, as far as they stand together. */
    private static List<TextLine> officeAndAfter(Passage passage, List<TextLine> lines, int office) {
        List<TextLine> together = new ArrayList<>();
        for (TextLine line : lines.subList(office, lines.size())) {
            if (!together.isEmpty()) {
                TextLine before = together.get(together.size() - 1);
                String between = passage.source().text().substring(before.end(), line.start());
                if (!between.isBlank() || together.size() == 4) {
                    break;
                }
            }
            together.add(line);
        }
        return together;
    }

    private static List<TextLine> names(List<TextLine> lines) {
        List<TextLine> names = lines.stream()
                .filter(line ->
                        Value.of(line.text()) == Value.NAME && line.text().indexOf(' ') > 0)
                .toList();
        return names.isEmpty() ? names : names.subList(names.size() - 1, names.size());
    }
}
