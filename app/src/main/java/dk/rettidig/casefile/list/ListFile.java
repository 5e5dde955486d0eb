package dk.rettidig.casefile.list;

import dk.rettidig.language.Messages;
import dk.rettidig.web.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a work list looks as a file, whether it is written at once or as an errand.
 *
 * @param name without its ending
 * @param words the language of its headings and stages
 */
record ListFile(String name, List<ListColumn> columns, Messages words) {

    static ListFile of(CaseListing listing, Messages words, LocalDate today) {
        return new ListFile("sager-" + today, listing.columns(), words);
    }

    String title() {
        return words.say("casefile.export.sheet");
    }

    List<String> headings() {
        return columns.stream().map(column -> words.say(column.heading())).toList();
    }

    List<@Nullable Object> row(CaseLine line) {
        return Sheet.row(columns, line, (column, one) -> column.of(one, words));
    }
}
