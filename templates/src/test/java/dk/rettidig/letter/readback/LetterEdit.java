package dk.rettidig.letter.readback;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.letter.Block;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.golden.Golden;
import dk.rettidig.letter.template.WordEdit;
import dk.rettidig.letter.typography.Typography;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A letter that was handed out as a Word file, while somebody edits it. */
final class LetterEdit {
    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    private final Letter letter;
    private final byte[] handedOut;
    private final WordEdit edit;

    private LetterEdit(List<Block> answer) {
        Golden golden = Golden.named("appropriation");
        letter = Typography.of(golden.letter().withAnswer(answer));
        handedOut = golden.template().fill(letter);
        edit = WordEdit.of(handedOut);
    }

    static LetterEdit of(Block... answer) {
        return new LetterEdit(List.of(answer));
    }

    static LetterEdit of(String... paragraphs) {
        return new LetterEdit(
                Stream.of(paragraphs).<Block>map(Block.Paragraph::of).toList());
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String run(String look, String words) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    static String paragraph(String runs) {
        return paragraph("Brdtekst", runs);
    }

    @CanIgnoreReturnValue
    LetterEdit replace(String old, String other) {
        edit.replace(DOCUMENT, old, other);
        return this;
    }

    /** Puts runs in the place of one that says just these words. */
    @CanIgnoreReturnValue
    LetterEdit words(String words, String runs) {
        return replace(run(words), runs);
    }

    /** Puts paragraphs or tables below the paragraph that has a piece of this text. */
    @CanIgnoreReturnValue
    LetterEdit below(String words, String more) {
        return replace(whole(words), whole(words) + more);
    }

    /** Puts other markup in the place of the whole paragraph that has a piece of this text. */
    @CanIgnoreReturnValue
    LetterEdit instead(String words, String other) {
        return replace(whole(words), other);
    }

    String whole(String words) {
        String document = edit.text(DOCUMENT);
        int at = document.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("no paragraph says " + words);
        }
        return document.substring(
                document.lastIndexOf("<w:p>", at), document.indexOf("</w:p>", at) + "</w:p>".length());
    }

    String row(String words) {
        String document = edit.text(DOCUMENT);
        int at = document.indexOf(words);
        return document.substring(
                document.lastIndexOf("<w:tr>", at), document.indexOf("</w:tr>", at) + "</w:tr>".length());
    }

    /** The control of that name, with everything in it. */
    String control(String name) {
        String document = edit.text(DOCUMENT);
        int at = document.indexOf("<w:tag w:val=\"" + name + "\"/>");
        return document.substring(
                document.lastIndexOf("<w:sdt>", at), document.indexOf("</w:sdt>", at) + "</w:sdt>".length());
    }

    @CanIgnoreReturnValue
    LetterEdit part(String name, String old, String other) {
        edit.replace(name, old, other);
        return this;
    }

    @CanIgnoreReturnValue
    LetterEdit refersTo(String id, String kind, String target, String mode) {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind;
        return part(
                RELATIONSHIPS,
                "</Relationships>",
                "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"" + mode
                        + "/></Relationships>");
    }

    @CanIgnoreReturnValue
    LetterEdit comments(String comments) {
        edit.with(
                "word/comments.xml",
                ("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + comments
                                + "</w:comments>")
                        .getBytes(StandardCharsets.UTF_8));
        return refersTo("rId99", "comments", "comments.xml", "")
                .part(
                        "[Content_Types].xml",
                        "</Types>",
                        "<Override PartName=\"/word/comments.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>");
    }

    /** The file alone. */
    EditedLetter read() {
        return EditedLetter.read(edit.file());
    }

    /** The file beside the one that was handed out. */
    EditedLetter compared() {
        return EditedLetter.read(edit.file(), handedOut, letter.answer());
    }
}
