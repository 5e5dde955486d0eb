package dk.rettidig.letter.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.template.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Word repairs, or refuses, a file whose elements stand in another order than ECMA-376 gives them. */
class SchemaTest {

    static Stream<Golden> letters() throws IOException {
        return Golden.all();
    }

    static List<String> templates() {
        return Templates.names();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_part_of_a_letter_obeys_the_schema(Golden golden) throws IOException, XmlException {
        assertEquals(List.of(), violations(golden.docx()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_part_of_a_template_obeys_the_schema(String name) throws IOException, XmlException {
        assertEquals(List.of(), violations(Templates.docx(name)));
    }

    @Test
    void properties_after_a_paragraphs_text_break_the_schema() throws IOException, XmlException {
        String document = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>Svar</w:t></w:r><w:pPr/></w:p></w:body></w:document>";

        assertEquals(
                1,
                violations("document", document.getBytes(StandardCharsets.UTF_8))
                        .size());
    }

    private static List<String> violations(byte[] docx) throws IOException, XmlException {
        List<String> violations = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : DocxText.unzip(docx).entrySet()) {
            String kind = part.getKey().replaceAll("word/|\\d|\\.xml", "");
            for (String violation : violations(kind, part.getValue())) {
                violations.add(part.getKey() + ": " + violation);
            }
        }
        return violations;
    }

    private static List<String> violations(String kind, byte[] part) throws IOException, XmlException {
        Parser parser = PARSERS.get(kind);
        if (parser == null) {
            return List.of();
        }
        List<XmlError> errors = new ArrayList<>();
        boolean valid =
                parser.parse(new ByteArrayInputStream(part)).validate(new XmlOptions().setErrorListener(errors));
        assertEquals(valid, errors.isEmpty());
        return errors.stream().map(XmlError::getMessage).toList();
    }

    private interface Parser {
        XmlObject parse(InputStream part) throws IOException, XmlException;
    }

    private static final Map<String, Parser> PARSERS = Map.of(
            "document", DocumentDocument.Factory::parse,
            "header", HdrDocument.Factory::parse,
            "footer", FtrDocument.Factory::parse,
            "styles", StylesDocument.Factory::parse,
            "settings", SettingsDocument.Factory::parse,
            "numbering", NumberingDocument.Factory::parse,
            "footnotes", FootnotesDocument.Factory::parse,
            "fontTable", FontsDocument.Factory::parse);
}
