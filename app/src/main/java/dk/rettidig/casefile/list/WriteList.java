package dk.rettidig.casefile.list;

import dk.rettidig.casefile.Sorting.Place;
import dk.rettidig.casefile.list.ListPieces.Piece;
import dk.rettidig.casefile.list.ListPieces.Read;
import dk.rettidig.errand.Result;
import dk.rettidig.errand.Steps;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.sheet.FileFormat;
import dk.rettidig.web.sheet.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a work list into a file, however long it is. */
@ApplicationScoped
class WriteList {

    @Inject
    ListPieces pieces;

    Result write(Read read, ListFile look, FileFormat format, Steps steps) throws IOException {
        long all = pieces.count(read);
        if (all > FileFormat.MOST_ROWS) {
            throw Refused.because("casefile.export.tooMany", FileFormat.MOST_ROWS);
        }
        steps.expect((int) all);
        try (OutputStream out = steps.file();
                RowWriter file = RowWriter.into(out, format, look.title(), look.headings())) {
            @Nullable Place place = null;
            do {
                Piece piece = pieces.after(place, read);
                for (CaseLine line : piece.lines()) {
                    file.row(look.row(line));
                    steps.took(1);
                }
                place = piece.last();
            } while (place != null);
        }
        return Result.file(format.name(look.name()), format.mediaType());
    }
}
