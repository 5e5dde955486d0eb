package dk.rettidig.letter.docx;

import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.Run.Break;
import dk.rettidig.letter.manuscript.TextLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands inside a paragraph. Fields may begin in one paragraph and end in another, so one reader reads a story. */
final class RunReader {
    private final Story story;
    private final Fields fields;
    private List<Run> runs = new ArrayList<>();

    RunReader(Story story) {
        this.story = story;
        this.fields = new Fields();
    }

    List<Run> of(Node paragraph, TextProps base) {
        List<Run> outer = runs;
        runs = new ArrayList<>();
        readAll(paragraph, base);
        List<Run> read = runs;
        runs = outer;
        return read;
    }

    private void readAll(Node container, TextProps base) {
        for (Node node : container.children()) {
            switch (node.name) {
                case "w:r" -> run(node, base);
                case "w:hyperlink" -> hyperlink(node, base);
                case "w:sdt" -> {
                    Node content = node.child("w:sdtContent");
                    if (content != null) {
                        readAll(content, base);
                    }
                }
                case "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo" -> readAll(node, base);
                case "w:fldSimple" -> simpleField(node, base);
                case "mc:AlternateContent" -> alternatives(node, base);
                case "m:oMath", "m:oMathPara" -> story.source.isUnknown("en formel");
                default -> {
                    // deleted and moved text, bookmarks, comment ranges and proofing marks are not text
                }
            }
        }
    }

    private void run(Node run, TextProps base) {
        Node properties = run.child("w:rPr");
        TextProps look = base;
        if (properties != null) {
            String style = properties.value("w:rStyle");
            look = style == null ? look : look.under(story.source.styles.character(style));
            look = look.under(TextProps.of(properties, story.source.styles.theme()));
        }
        if (look.isHidden()) {
            return;
        }
        TextLook shown = story.source.look(look);
        for (Node node : run.children()) {
            content(node, look, shown);
        }
    }

    private void content(Node node, TextProps properties, TextLook look) {
        if (fields.swallow(node, runs, look)) {
            return;
        }
        switch (node.name) {
            case "w:t" -> words(node.text(), look);
            case "w:tab", "w:ptab" -> runs.add(new Run.Tab(look));
            case "w:br" -> lineBreak(node);
            case "w:cr" -> runs.add(new Break(Break.Kind.LINE));
            case "w:noBreakHyphen" -> words("\u2011", look);
            case "w:softHyphen" -> words("\u00ad", look);
            case "w:sym" -> symbol(node, look);
            case "w:footnoteReference" -> note(node, false, look);
            case "w:endnoteReference" -> note(node, true, look);
            case "w:drawing", "w:pict" -> picture(node);
            case "w:object" -> throw new RefusedFile(RefusedFile.Reason.EMBEDDED_OBJECT, "object");
            case "mc:AlternateContent" -> alternatives(node, properties);
            default -> {
                // the run's own properties, positions, marks of comments and of notes
            }
        }
    }

    /** Neighbours of one look are one run. */
    private void words(String text, TextLook look) {
        if (text.isEmpty()) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0
                && runs.get(last) instanceof Run.Words words
                && words.look().equals(look)) {
            runs.set(last, new Run.Words(words.text() + text, look));
        } else {
            runs.add(new Run.Words(text, look));
        }
    }

    private void lineBreak(Node node) {
        switch (node.attribute("w:type", "textWrapping")) {
            case "page" -> runs.add(new Break(Break.Kind.PAGE));
            case "column" -> story.source.isUnknown("et spalteskift");
            default -> runs.add(new Break(Break.Kind.LINE));
        }
    }

    private void symbol(Node node, TextLook look) {
        try {
            int code = Integer.parseInt(node.attribute("w:char", ""), 16);
            boolean privateUse = code >= 0xE000 && code < 0xF900;
            words(privateUse || !Character.isDefined(code) ? "•" : Character.toString(code), look);
        } catch (NumberFormatException notHexadecimal) {
            story.source.isUnknown("et symbol");
        }
    }

    private void note(Node reference, boolean endnote, TextLook look) {
        Node note = story.source.note(endnote, reference.attribute("w:id", ""));
        if (note == null) {
            story.source.isUnknown("en fodnote uden tekst");
            return;
        }
        int number = story.source.nextNote();
        Story own = new Story(story.source, story.source.notePart(endnote));
        runs.add(new Run.Note(number, look, own.items(note, TextProps.NONE)));
    }

    private void picture(Node node) {
        Run picture = new PictureReader(story).read(node);
        if (picture != null) {
            runs.add(picture);
        }
    }

    private void alternatives(Node node, TextProps base) {
        Node choice = node.child("mc:Choice");
        if (choice != null && choice.descendant("pic:pic") != null) {
            run(choice, base);
        } else {
            story.source.isUnknown("en figur eller et tekstfelt");
        }
    }

    private void hyperlink(Node node, TextProps base) {
        var relationship = story.relationships.byId(node.attribute("r:id"));
        int from = runs.size();
        readAll(node, base);
        if (relationship != null && relationship.external()) {
            link(runs, from, relationship.target());
        }
    }

    private void simpleField(Node node, TextProps base) {
        String instruction = node.attribute("w:instr", "");
        Run number = Fields.pageNumber(instruction, story.source.look(base));
        if (number == null) {
            readAll(node, base);
        } else {
            runs.add(number);
        }
    }

    /** Makes the runs from an index on a link, if the address is one a reader may follow. */
    static void link(List<Run> runs, int from, String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean followed = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        if (!followed || from >= runs.size()) {
            return;
        }
        List<Run> inside = runs.subList(from, runs.size());
        Run link = new Run.Link(address, inside);
        inside.clear();
        runs.add(link);
    }
}
