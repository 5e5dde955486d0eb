package dk.rettidig.web.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a list row by row, so that it may be longer than what fits in memory. */
public interface RowWriter extends Closeable {

    void row(List<? extends @Nullable Object> cells) throws IOException;

    /**
     * A file that has its headings; closing it ends the file.
     *
     * @param title of the one sheet of a workbook
     */
    static RowWriter into(OutputStream out, FileFormat format, String title, List<String> headings) throws IOException {
        return switch (format) {
            case CSV -> new SemicolonText(headings, out);
            case XLSX -> new WorkbookRows(title, headings, out);
        };
    }
}
