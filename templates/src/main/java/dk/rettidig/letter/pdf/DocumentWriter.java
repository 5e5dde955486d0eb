package dk.rettidig.letter.pdf;

import dk.rettidig.letter.manuscript.Manuscript.Properties;
import dk.rettidig.letter.manuscript.Section;
import dk.rettidig.letter.page.Pages;
import dk.rettidig.letter.page.Sheet;
import dk.rettidig.letter.page.piece.Layer;
import dk.rettidig.letter.pdf.draw.Operators;
import dk.rettidig.letter.pdf.draw.PageDrawer;
import dk.rettidig.letter.pdf.draw.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/** Puts one letter's file together. */
final class DocumentWriter {
    private static final float PDF_VERSION = 1.7f;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");

    private final Properties properties;
    private final Resources resources = new Resources();
    private final Fingerprint fingerprint = new Fingerprint();
    private final Outline outline = new Outline();

    DocumentWriter(Properties properties) {
        this.properties = properties;
    }

    byte[] write(Pages pages) throws IOException {
        try (PDDocument document = new PDDocument();
                Squeezer squeezer = new Squeezer(document)) {
            document.setVersion(PDF_VERSION);
            List<COSDictionary> written = new ArrayList<>();
            List<PageDrawer> drawn = new ArrayList<>();
            Operators operators = new Operators();
            for (Sheet sheet : pages.sheets()) {
                operators.clear();
                PageDrawer drawer = new PageDrawer(operators, resources, sheet, drawn.size());
                drawer.draw();
                PDPage page = page(sheet.paper(), drawn.size());
                page.getCOSObject().setItem(COSName.CONTENTS, squeezer.stream(operators.array(), operators.length()));
                fingerprint.add(operators.array(), operators.length());
                document.addPage(page);
                written.add(page.getCOSObject());
                drawn.add(drawer);
                bookmarks(sheet, page.getCOSObject());
            }
            COSDictionary shared = resources.dictionary(document);
            written.forEach(page -> page.setItem(COSName.RESOURCES, shared));
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.STRUCT_TREE_ROOT, new TreeWriter(written).write(pages.document(), drawn));
            describe(document, catalog, squeezer);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(96 * 1024);
            document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static PDPage page(Section.Page paper, int number) {
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        COSArray box = new COSArray();
        box.add(COSInteger.ZERO);
        box.add(COSInteger.ZERO);
        box.add(new COSFloat(paper.width()));
        box.add(new COSFloat(paper.height()));
        page.setItem(COSName.MEDIA_BOX, box);
        page.setInt(COSName.STRUCT_PARENTS, number);
        page.setName("Tabs", "S");
        return new PDPage(page);
    }

    private void bookmarks(Sheet sheet, COSDictionary page) {
        for (Layer.Bookmark bookmark : sheet.content().bookmarks()) {
            outline.add(bookmark, page, sheet.paper().height());
        }
    }

    private void describe(PDDocument document, COSDictionary catalog, Squeezer squeezer) throws IOException {
        COSDictionary marked = new COSDictionary();
        marked.setBoolean("Marked", true);
        catalog.setItem("MarkInfo", marked);
        catalog.setString(COSName.LANG, properties.language());
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean("DisplayDocTitle", true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        if (!outline.isEmpty()) {
            catalog.setItem(COSName.OUTLINES, outline.finished());
        }
        catalog.setItem(COSName.OUTPUT_INTENTS, intents(squeezer));
        catalog.setItem(COSName.METADATA, metadata(document));
        document.setDocumentInformation(new PDDocumentInformation(information()));
        fingerprint.add(properties.toString());
        COSString id = new COSString(fingerprint.bytes());
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }

    private static COSArray intents(Squeezer squeezer) throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        COSStream profile = squeezer.colors();
        profile.setInt(COSName.N, 3);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private COSStream metadata(PDDocument document) throws IOException {
        COSStream metadata = document.getDocument().createCOSStream();
        metadata.setName(COSName.TYPE, "Metadata");
        metadata.setName(COSName.SUBTYPE, "XML");
        try (OutputStream out = metadata.createRawOutputStream()) {
            out.write(Xmp.of(properties).getBytes(StandardCharsets.UTF_8));
        }
        return metadata;
    }

    private COSDictionary information() {
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, properties.title());
        if (!properties.author().isBlank()) {
            information.setString(COSName.AUTHOR, properties.author());
        }
        Instant changed = properties.changed();
        if (changed != null) {
            String date = DATE.format(changed.atOffset(ZoneOffset.UTC));
            information.setString(COSName.CREATION_DATE, date);
            information.setString(COSName.MOD_DATE, date);
        }
        information.setString(COSName.PRODUCER, "Rettidig");
        return information;
    }
}
