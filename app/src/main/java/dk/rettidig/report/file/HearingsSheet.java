package dk.rettidig.report.file;

import dk.rettidig.language.Messages;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.web.sheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list behind the numbers, to be taken home. */
public final class HearingsSheet {

    private HearingsSheet() {}

    public static Sheet of(List<CountedHearing> hearings, Messages words) {
        List<String> headings = Arrays.stream(ListColumn.values())
                .map(column -> column.heading(words))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CountedHearing hearing : hearings) {
            List<@Nullable Object> row = new ArrayList<>();
            for (ListColumn column : ListColumn.values()) {
                row.add(column.of(hearing, words));
            }
            rows.add(row);
        }
        return new Sheet(words.say("report.sheet"), headings, rows);
    }
}
