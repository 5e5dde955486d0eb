package dk.rettidig.letter.template.control;

import dk.rettidig.letter.template.markup.Element;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a w:sdt says of itself.
 *
 * @param name its tag or, where a program dropped that, its title
 */
public record ControlTag(String name) {

    private static final Set<String> SAMPLE_MARKS = Set.of("w:showingPlcHdr", "w:placeholder", "w:temporary");

    /** Null for a control without a name: those are Word's own, such as a table of contents. */
    public static @Nullable ControlTag of(Element control) {
        Element properties = control.child("w:sdtPr");
        if (properties == null) {
            return null;
        }
        String tag = properties.valueOf("w:tag", "w:val");
        String name = tag == null || tag.isBlank() ? properties.valueOf("w:alias", "w:val") : tag;
        return name == null || name.isBlank() ? null : new ControlTag(name.strip());
    }

    /** What must hold for its content to stand, or null when it is no condition. */
    public @Nullable Condition condition() {
        return Condition.of(name);
    }

    public @Nullable Control control() {
        return Control.named(name);
    }

    /** The control's properties without the marks of a sample text, which a filled control no longer holds. */
    public static @Nullable Element withoutSampleMarks(Element control) {
        Element properties = control.child("w:sdtPr");
        return properties == null ? null : properties.without(element -> SAMPLE_MARKS.contains(element.name()));
    }
}
