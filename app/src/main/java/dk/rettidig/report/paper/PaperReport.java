package dk.rettidig.report.paper;

import dk.rettidig.language.Messages;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.manuscript.ImageBytes;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.Section;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.web.parts.chart.BarChart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The quarterly report as the letters module sets it, with the chart below the heading it belongs to. */
public final class PaperReport {

    private PaperReport() {}

    public static byte[] pdf(Contents contents) {
        byte[] word = Templates.of(LetterKind.QUARTERLY_REPORT).fill(contents.letter());
        Manuscript text = ManuscriptReader.read(word);
        BarChart chart = contents.chart();
        Messages words = contents.words();
        Section first = text.sections().get(0);
        Section.Page page = first.page();
        float width = page.width() - page.left() - page.right();
        Run picture = new Run.Picture(
                new ImageBytes(ChartPicture.png(chart, words)),
                width,
                width * chart.height() / chart.width(),
                chart.title() + ". " + words.say("web.chart.beneath"),
                null);
        List<Section> sections = new ArrayList<>(text.sections());
        sections.set(0, with(first, contents.chartHeading(), picture));
        return LetterPdf.of(
                new Manuscript(text.properties(), text.hyphenate(), text.defaultTab(), sections, text.unknown()));
    }

    /** The picture in a paragraph that looks like the one after the heading. */
    private static Section with(Section section, String heading, Run picture) {
        List<Item> items = new ArrayList<>(section.items());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Para para
                    && para.outline() > 0
                    && words(para).equals(heading)) {
                Para like = body(items);
                items.add(i + 1, new Para(like.look(), like.mark(), 0, null, false, List.of(picture)));
                return new Section(
                        section.page(),
                        section.firstPageDiffers(),
                        section.startsPage(),
                        section.headers(),
                        section.footers(),
                        items);
            }
        }
        throw new IllegalStateException("no heading says " + heading);
    }

    /** Running text of the report itself, which begins with a heading. */
    private static Para body(List<Item> items) {
        return items.stream()
                .filter(Para.class::isInstance)
                .map(Para.class::cast)
                .dropWhile(para -> para.outline() == 0)
                .filter(para -> para.outline() == 0 && para.marker() == null && !para.caption())
                .filter(para -> !words(para).isBlank())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no paragraph of the body"));
    }

    private static String words(Para para) {
        return para.runs().stream()
                .filter(Run.Words.class::isInstance)
                .map(run -> ((Run.Words) run).text())
                .collect(Collectors.joining());
    }
}
