package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.word.WordFile;
import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.CTCustomXmlCell;
import org.docx4j.wml.CTCustomXmlRow;
import org.docx4j.wml.CTSdtCell;
import org.docx4j.wml.CTSdtRow;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.jspecify.annotations.Nullable;

/** A table's rows, with merged cells told once. */
final class TableRows {
    private static final BigInteger MOST_COLUMNS = BigInteger.valueOf(64);

    private final WordFile file;
    private final Losses losses;
    private final InlineReader inlines;

    TableRows(WordFile file, Losses losses, InlineReader inlines) {
        this.file = file;
        this.losses = losses;
        this.inlines = inlines;
    }

    @Nullable
    String style(Tbl table) {
        return table.getTblPr() == null || table.getTblPr().getTblStyle() == null
                ? null
                : table.getTblPr().getTblStyle().getVal();
    }

    /** A cell as it is read: it may turn out to run on over the rows below. */
    private static final class Open {
        private final List<Inline> content;
        private final int row;
        private final int columns;
        private int rows = 1;

        Open(List<Inline> content, int row, int columns) {
            this.content = content;
            this.row = row;
            this.columns = columns;
        }

        boolean reaches(int nextRow, int span) {
            return row + rows == nextRow && columns == span;
        }
    }

    List<Block.Row> of(Tbl table) {
        List<List<Open>> rows = new ArrayList<>();
        List<Boolean> headers = new ArrayList<>();
        Map<Integer, Open> above = new HashMap<>();
        for (Tr row : rows(table.getContent())) {
            List<Open> cells = new ArrayList<>();
            int column = 0;
            for (Tc cell : cells(row.getContent())) {
                int span = span(cell);
                Open merged = isCovered(cell) ? above.get(column) : null;
                if (merged == null || !merged.reaches(rows.size(), span)) {
                    Open open = new Open(content(cell), rows.size(), span);
                    cells.add(open);
                    above.put(column, open);
                } else {
                    merged.rows++;
                }
                column += span;
            }
            if (column > 0) {
                rows.add(cells);
                headers.add(isHeader(row));
            }
        }
        List<Block.Row> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Block.Cell> cells = rows.get(i).stream()
                    .map(open -> new Block.Cell(open.content, open.columns, open.rows))
                    .toList();
            read.add(new Block.Row(headers.get(i), cells));
        }
        return read;
    }

    private List<Inline> content(Tc cell) {
        List<Inline> content = new ArrayList<>();
        for (Object each : cell.getContent()) {
            Object element = WordFile.unwrapped(each);
            if (element instanceof P paragraph) {
                List<Inline> words = Inlines.stripped(inlines.of(paragraph));
                if (!content.isEmpty() && !words.isEmpty()) {
                    content.add(new Inline.LineBreak());
                }
                content.addAll(words);
                if (file.looks().numbered(paragraph) != null && !words.isEmpty()) {
                    losses.formatting("punktopstilling i en tabel");
                }
            } else if (element instanceof Tbl) {
                losses.content("en tabel inde i en tabel");
            }
        }
        return content;
    }

    private static List<Tr> rows(List<Object> content) {
        List<Tr> rows = new ArrayList<>();
        for (Object each : content) {
            Object element = WordFile.unwrapped(each);
            if (element instanceof Tr row && !isDeleted(row)) {
                rows.add(row);
            } else if (element instanceof CTCustomXmlRow marked) {
                rows.addAll(rows(marked.getContent()));
            } else if (element instanceof CTSdtRow control && control.getSdtContent() != null) {
                rows.addAll(rows(control.getSdtContent().getContent()));
            }
        }
        return rows;
    }

    private static List<Tc> cells(List<Object> content) {
        List<Tc> cells = new ArrayList<>();
        for (Object each : content) {
            Object element = WordFile.unwrapped(each);
            if (element instanceof Tc cell) {
                cells.add(cell);
            } else if (element instanceof CTCustomXmlCell marked) {
                cells.addAll(cells(marked.getContent()));
            } else if (element instanceof CTSdtCell control && control.getSdtContent() != null) {
                cells.addAll(cells(control.getSdtContent().getContent()));
            }
        }
        return cells;
    }

    private static boolean isDeleted(Tr row) {
        return row.getTrPr() != null && row.getTrPr().getDel() != null;
    }

    private static boolean isHeader(Tr row) {
        return row.getTrPr() != null
                && row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream().anyMatch(TableRows::isSetHeader);
    }

    private static boolean isSetHeader(JAXBElement<?> property) {
        return property.getName().getLocalPart().equals("tblHeader")
                && property.getValue() instanceof org.docx4j.wml.BooleanDefaultTrue on
                && on.isVal();
    }

    private static int span(Tc cell) {
        TcPr properties = cell.getTcPr();
        BigInteger wide = properties == null || properties.getGridSpan() == null
                ? null
                : properties.getGridSpan().getVal();
        return wide == null || wide.signum() <= 0 ? 1 : wide.min(MOST_COLUMNS).intValue();
    }

    private static boolean isCovered(Tc cell) {
        TcPr properties = cell.getTcPr();
        return properties != null
                && properties.getVMerge() != null
                && !"restart".equals(properties.getVMerge().getVal());
    }
}
