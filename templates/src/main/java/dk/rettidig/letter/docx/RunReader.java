package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.Relationships.Relationship;
import dk.rettidig.letter.docx.style.TextProps;
import dk.rettidig.letter.manuscript.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands inside a paragraph. Fields may begin in one paragraph and end in another, so one reader reads a story. */
final class RunReader {
    private final Story story;
    private final Fields fields = new Fields();
    private RunList runs = new RunList();

    RunReader(Story story) {
        this.story = story;
    }

    List<Run> of(Node paragraph, TextProps base) {
        RunList outer = runs;
        runs = new RunList();
        readAll(paragraph, base);
        List<Run> read = runs.runs();
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
                case "mc:AlternateContent" -> readAll(Alternatives.of(node, story.source), base);
                case "m:oMath", "m:oMathPara" -> story.source.isUnknown("en formel");
                default -> {
                    // deleted and moved text, bookmarks, comment ranges and proofing marks are not text
                }
            }
        }
    }

    private void run(Node run, TextProps base) {
        TextProps look = look(run.child("w:rPr"), base);
        RunContent content = new RunContent(story, runs, story.source.look(look));
        read(run, content, look.isHidden());
    }

    private void read(Node run, RunContent content, boolean hidden) {
        for (Node node : run.children()) {
            if (fields.swallow(node, runs, content.look()) || hidden) {
                continue;
            }
            if (node.is("mc:AlternateContent")) {
                read(Alternatives.of(node, story.source), content, hidden);
            } else {
                content.read(node);
            }
        }
    }

    private TextProps look(@Nullable Node properties, TextProps base) {
        if (properties == null) {
            return base;
        }
        if (isMarked(properties)) {
            story.source.isUnknown("overstregning med farve");
        }
        String style = properties.value("w:rStyle");
        TextProps look = style == null ? base : base.underCharacterStyle(story.source.styles.character(style));
        return look.under(TextProps.of(properties, story.source.styles.theme()));
    }

    private static boolean isMarked(Node properties) {
        String highlight = properties.value("w:highlight");
        return highlight != null && !highlight.equals("none");
    }

    private void hyperlink(Node node, TextProps base) {
        Relationship target = story.relationships.byId(node.attribute("r:id"));
        int from = runs.mark();
        readAll(node, base);
        if (target != null && target.external()) {
            String place = node.attribute("w:anchor");
            runs.link(from, place == null ? target.target() : target.target() + "#" + place);
        }
    }

    private void simpleField(Node node, TextProps base) {
        Run number = Fields.pageNumber(node.attribute("w:instr", ""), story.source.look(firstLook(node, base)));
        if (number == null) {
            readAll(node, base);
        } else {
            runs.add(number);
        }
    }

    /** A field's result says how its number looks. */
    private TextProps firstLook(Node field, TextProps base) {
        Node run = field.child("w:r");
        return run == null ? base : look(run.child("w:rPr"), base);
    }
}
