package dk.rettidig.letter.bench;

import dk.rettidig.letter.bench.Controls.Place;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/** Fills a template as docx4j's own users do: load it, put text into the controls by their tag, save it. */
final class Docx4jByTag {
    private static final ObjectFactory WORD = new ObjectFactory();
    private final byte[] template;

    Docx4jByTag(byte[] template) {
        this.template = template;
    }

    byte[] fill(Map<String, List<String>> texts) throws Docx4JException {
        WordprocessingMLPackage word = Controls.open(template);
        for (Place place : Controls.places(word)) {
            List<String> paragraphs = texts.getOrDefault(place.tag(), List.of());
            PPr look = place.content().stream()
                    .filter(P.class::isInstance)
                    .findFirst()
                    .map(p -> ((P) p).getPPr())
                    .orElse(null);
            place.content().clear();
            for (String paragraph : paragraphs) {
                place.content().add(place.block() ? paragraph(look, paragraph) : run(paragraph));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
        word.save(out);
        return out.toByteArray();
    }

    private static P paragraph(@org.jspecify.annotations.Nullable PPr look, String text) {
        P paragraph = WORD.createP();
        paragraph.setPPr(look);
        paragraph.getContent().add(run(text));
        return paragraph;
    }

    private static R run(String words) {
        R run = WORD.createR();
        Text text = WORD.createText();
        text.setValue(words);
        text.setSpace("preserve");
        run.getContent().add(text);
        return run;
    }
}
