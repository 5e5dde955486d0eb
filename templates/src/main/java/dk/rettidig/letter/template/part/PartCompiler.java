package dk.rettidig.letter.template.part;

import dk.rettidig.letter.template.body.StyleBook;
import dk.rettidig.letter.template.control.Condition;
import dk.rettidig.letter.template.control.Control;
import dk.rettidig.letter.template.control.ControlTag;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.Markup;
import dk.rettidig.letter.template.markup.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a part's tree apart at its content controls. */
final class PartCompiler {

    private final StyleBook styles;
    private final List<String> controls = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Set<String> droppedBookmarks = new HashSet<>();
    private List<Segment> segments = new ArrayList<>();
    private Markup fixed = new Markup();
    private int nextBookmark;
    private int heading;

    PartCompiler(StyleBook styles) {
        this.styles = styles;
    }

    Segments compile(Element root) {
        nextBookmark = root.selfAndDescendants()
                        .filter(element -> element.is("w:bookmarkStart"))
                        .mapToInt(element -> element.number("w:id", 0))
                        .max()
                        .orElse(0)
                + 1;
        add(root, false);
        flush();
        return new Segments(segments);
    }

    /** The names of the controls met, in order, doubled ones twice. */
    List<String> controls() {
        return controls;
    }

    List<String> errors() {
        return errors;
    }

    private void add(Node node, boolean inSentence) {
        if (!(node instanceof Element element)) {
            node.writeTo(fixed);
        } else if (element.is("w:sdt")) {
            control(element, inSentence);
        } else if (!isDropped(element)) {
            if (element.is("w:p")) {
                noteHeading(element);
            }
            if (element.children().isEmpty()) {
                element.writeTo(fixed);
                return;
            }
            element.openTag(fixed);
            element.children().forEach(child -> add(child, inSentence));
            element.closeTag(fixed);
        }
    }

    private void control(Element sdt, boolean inSentence) {
        ControlTag tag = ControlTag.of(sdt);
        Element content = sdt.child("w:sdtContent");
        if (tag == null || content == null) {
            sdt.openTag(fixed);
            sdt.children().forEach(child -> add(child, inSentence));
            sdt.closeTag(fixed);
            return;
        }
        Condition condition = tag.condition();
        if (condition != null) {
            add(new When(condition, compiled(content, inSentence)));
            return;
        }
        controls.add(tag.name());
        if (inSentence) {
            nested(tag, content);
            return;
        }
        sdt.openTag(fixed);
        Element properties = ControlTag.withoutSampleMarks(sdt);
        if (properties != null) {
            properties.writeTo(fixed);
        }
        content.openTag(fixed);
        add(segment(tag, content));
        content.closeTag(fixed);
        sdt.closeTag(fixed);
    }

    /** A field inside another control: its own control vanishes, so that a letter's controls lie side by side. */
    private void nested(ControlTag tag, Element content) {
        Control control = tag.control();
        if (control != null && control.filled() != Control.Filled.VALUE) {
            errors.add("Indholdskontrollen ”" + tag.name() + "” må ikke stå inde i en anden.");
        }
        add(new Value(tag.name(), Shape.of(content, styles), true));
    }

    private Segment segment(ControlTag tag, Element content) {
        Shape shape = Shape.of(content, styles);
        Control control = tag.control();
        if (control == null) {
            return value(tag, content, shape);
        }
        return switch (control.filled()) {
            case VALUE -> value(tag, content, shape);
            case LINES -> new Lines(control, shape, compiled(content, true));
            case WORDING -> new Sentence(control, shape, compiled(content, true));
            case BLOCKS -> body(control, shape);
        };
    }

    private Segment value(ControlTag tag, Element content, Shape shape) {
        if (content.selfAndDescendants().anyMatch(inside -> inside.is("w:sdt"))) {
            errors.add("Indholdskontrollen ”" + tag.name() + "” må ikke holde andre indholdskontroller.");
        }
        return new Value(tag.name(), shape, false);
    }

    private Segment body(Control control, Shape shape) {
        if (!shape.hasParagraph()) {
            errors.add("Indholdskontrollen ”" + control.inWord() + "” skal stå om et helt afsnit.");
        }
        return new Body(control, shape.style(), heading, nextBookmark++);
    }

    /** What a control holds, as segments of its own. */
    private Segments compiled(Element content, boolean inSentence) {
        flush();
        List<Segment> around = segments;
        segments = new ArrayList<>();
        content.children().forEach(child -> add(child, inSentence));
        flush();
        List<Segment> inside = segments;
        segments = around;
        return new Segments(inside);
    }

    private void add(Segment segment) {
        flush();
        segments.add(segment);
    }

    private void flush() {
        if (fixed.length() > 0) {
            segments.add(new Fixed(fixed.toBytes()));
            fixed = new Markup();
        }
    }

    private void noteHeading(Element paragraph) {
        Element properties = paragraph.child("w:pPr");
        int outline = properties == null ? 0 : styles.outline(properties.valueOf("w:pStyle", "w:val"));
        if (outline > 0) {
            heading = outline;
        }
    }

    /** Spelling marks of the template's text, and bookmarks whose names the letter's own controls take. */
    private boolean isDropped(Element element) {
        String id = Objects.requireNonNullElse(element.attribute("w:id"), "");
        return switch (element.name()) {
            case "w:proofErr" -> true;
            case "w:bookmarkStart" -> isTaken(element.attribute("w:name")) && droppedBookmarks.add(id);
            case "w:bookmarkEnd" -> droppedBookmarks.contains(id);
            default -> false;
        };
    }

    private static boolean isTaken(@Nullable String bookmark) {
        return bookmark != null && Control.named(bookmark) != null;
    }
}
