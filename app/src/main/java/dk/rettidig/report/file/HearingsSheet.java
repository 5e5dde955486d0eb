package dk.rettidig.report.file;

import dk.rettidig.language.Messages;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.web.sheet.Sheet;
import java.util.List;

/** The list behind the numbers, to be taken home. */
public final class HearingsSheet {

    private HearingsSheet() {}

    public static Sheet of(List<CountedHearing> hearings, Messages words) {
        return Sheet.of(
                words.say("report.sheet"),
                List.of(ListColumn.values()),
                column -> column.heading(words),
                hearings,
                (column, hearing) -> column.of(hearing, words));
    }
}
