package dk.rettidig.casefile.list;

import dk.rettidig.casefile.Sorting.Place;
import dk.rettidig.casefile.list.ListPieces.Piece;
import dk.rettidig.casefile.list.ListPieces.Read;
import dk.rettidig.errand.Result;
import dk.rettidig.errand.Steps;
import dk.rettidig.language.Messages;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.sheet.FileFormat;
import dk.rettidig.web.sheet.RowWriter;
import dk.rettidig.web.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a work list into a file, however long it is. */
@ApplicationScoped
class WriteList {

    @Inject
    ListPieces pieces;

    /**
     * How the file looks.
     *
     * @param name without its ending
     * @param words the language of its headings and stages
     */
    record Look(String name, FileFormat format, List<ListColumn> columns, Messages words) {}

    Result write(Read read, Look look, Steps steps) throws IOException {
        long all = pieces.count(read);
        if (all > FileFormat.MOST_ROWS) {
            throw Refused.because("casefile.export.tooMany", FileFormat.MOST_ROWS);
        }
        steps.expect((int) all);
        Messages words = look.words();
        List<String> headings = look.columns().stream()
                .map(column -> words.say(column.heading()))
                .toList();
        try (OutputStream out = steps.file();
                RowWriter file = RowWriter.into(out, look.format(), words.say("casefile.export.sheet"), headings)) {
            @Nullable Place place = null;
            do {
                Piece piece = pieces.after(place, read);
                for (CaseLine line : piece.lines()) {
                    file.row(Sheet.row(look.columns(), line, (column, one) -> column.of(one, words)));
                    steps.took(1);
                }
                place = piece.last();
            } while (place != null);
        }
        return Result.file(look.format().name(look.name()), look.format().mediaType());
    }
}
