package dk.rettidig.letter.bench;

import java.io.ByteArrayOutputStream;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.fonts.IdentityPlusMapper;
import org.docx4j.fonts.Mapper;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** docx4j's own way to PDF, through XSL-FO and Apache FOP. Its result passes neither standard. */
final class ExportFo {
    byte[] pdf(byte[] docx) throws Exception {
        WordprocessingMLPackage word = Controls.open(docx);
        Mapper fonts = new IdentityPlusMapper();
        fonts.put("Times New Roman", PhysicalFonts.get("Tinos"));
        word.setFontMapper(fonts);
        FOSettings settings = new FOSettings(word);
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        Docx4J.toFO(settings, out, Docx4J.FLAG_EXPORT_PREFER_XSL);
        return out.toByteArray();
    }
}
