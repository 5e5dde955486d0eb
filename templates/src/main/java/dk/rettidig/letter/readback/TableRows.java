package dk.rettidig.letter.readback;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.Finding.Code;
import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final WordFile file;
    private final Findings findings;
    private final InlineReader inlines;

    TableRows(WordFile file, Findings findings, InlineReader inlines) {
        this.file = file;
        this.findings = findings;
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
        private final int columns;
        private int rows = 1;

        Open(List<Inline> content, int columns) {
            this.content = content;
            this.columns = columns;
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
                if (merged == null) {
                    Open open = new Open(content(cell), span);
                    cells.add(open);
                    above.put(column, open);
                } else {
                    merged.rows++;
                }
                column += span;
            }
            rows.add(cells);
            headers.add(isHeader(row));
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
                    findings.add(Code.FORMATTING_LOST, "punktopstilling i en tabel");
                }
            } else if (element instanceof Tbl) {
                findings.add(Code.CONTENT_LOST, "en tabel inde i en tabel");
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
            } else if (element instanceof CTSdtRow control) {
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
            } else if (element instanceof CTSdtCell control) {
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
        return properties == null || properties.getGridSpan() == null
                ? 1
                : Math.max(1, properties.getGridSpan().getVal().intValue());
    }

    private static boolean isCovered(Tc cell) {
        TcPr properties = cell.getTcPr();
        return properties != null
                && properties.getVMerge() != null
                && !"restart".equals(properties.getVMerge().getVal());
    }
}
