package dk.rettidig.letter.template.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordprocessingML from short notes: {@code "nr. [nr][hvis:almdel] (Alm. del)[/]"} is a sentence with a field and a
 * part that stands only under a condition.
 */
final class Wording {

    private static final Pattern NOTE = Pattern.compile("\\[([^]]*)]");

    private int lastId = 1000;

    String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    /** The runs of a sentence with its fields and conditions. */
    String sentence(String notes) {
        StringBuilder runs = new StringBuilder();
        Matcher note = NOTE.matcher(notes);
        int from = 0;
        while (note.find()) {
            runs.append(run(notes.substring(from, note.start())));
            String name = note.group(1);
            if (name.equals("/")) {
                runs.append("</w:sdtContent></w:sdt>");
            } else if (name.equals("tab")) {
                runs.append("<w:r><w:tab/></w:r>");
            } else if (name.startsWith("hvis")) {
                runs.append(open(name, ""));
            } else {
                runs.append(control(name, "", sample(name)));
            }
            from = note.end();
        }
        return runs.append(run(notes.substring(from))).toString();
    }

    /** A control round whatever is given: paragraphs or runs. */
    String control(String name, String properties, String content) {
        return open(name, properties) + content + "</w:sdtContent></w:sdt>";
    }

    /** A value that is also kept in the document's data, so that a changed control can be told from the record. */
    String bound(String name) {
        String binding = "<w:dataBinding w:prefixMappings=\"xmlns:b='urn:rettidig:brev'\" w:xpath=\"/b:brev[1]/b:"
                + name + "[1]\" w:storeItemID=\"" + WordFile.DATA_ID + "\"/><w:text/>";
        return control(name, binding, sample(name));
    }

    /** What stands in a control until a letter fills it. */
    String sample(String name) {
        return "<w:r><w:rPr><w:rStyle w:val=\"Pladsholdertekst\"/></w:rPr><w:t>[" + name + "]</w:t></w:r>";
    }

    private String open(String name, String properties) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + name + "\"/><w:tag w:val=\"" + name + "\"/><w:id w:val=\""
                + ++lastId + "\"/>" + properties + "</w:sdtPr><w:sdtContent>";
    }

    static String run(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("~", "\u00A0");
        return "<w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }
}
