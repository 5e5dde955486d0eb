package dk.rettidig.letter.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.DocumentRenderData;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.policy.DocumentRenderPolicy;
import dk.rettidig.letter.bench.Controls.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/** The same template with poi-tl's braces in the place of the controls. */
final class PoiTl {
    private static final ObjectFactory WORD = new ObjectFactory();
    private final byte[] template;
    private final Configure configure;
    private final List<String> blocks = new ArrayList<>();

    PoiTl(byte[] controls) throws Docx4JException {
        WordprocessingMLPackage word = Controls.open(controls);
        List<Place> places = Controls.places(word);
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            R run = WORD.createR();
            Text text = WORD.createText();
            text.setValue("{{" + name(place.tag()) + "}}");
            run.getContent().add(text);
            if (place.block()) {
                blocks.add(name(place.tag()));
                P paragraph = WORD.createP();
                paragraph.getContent().add(run);
                place.parent().set(place.index(), paragraph);
            } else {
                place.parent().set(place.index(), run);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.save(out);
        template = out.toByteArray();
        var builder = Configure.builder();
        blocks.forEach(block -> builder.bind(block, new DocumentRenderPolicy()));
        configure = builder.build();
    }

    byte[] fill(Map<String, List<String>> texts) throws IOException {
        Map<String, Object> model = new HashMap<>();
        texts.forEach((tag, paragraphs) -> model.put(
                name(tag), blocks.contains(name(tag)) ? document(paragraphs) : String.join("\n", paragraphs)));
        try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)
                .render(model)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
            filled.write(out);
            return out.toByteArray();
        }
    }

    private static DocumentRenderData document(List<String> paragraphs) {
        var document = Documents.of();
        paragraphs.forEach(
                paragraph -> document.addParagraph(Paragraphs.of(paragraph).create()));
        return document.create();
    }

    private static String name(String tag) {
        return tag.replaceAll("[^A-Za-zÆØÅæøå0-9]", "_");
    }
}
