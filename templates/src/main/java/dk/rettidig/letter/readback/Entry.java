package dk.rettidig.letter.readback;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a table of the body, with the control it stands in and the bookmarks round it.
 *
 * @param element a {@code P} or a {@code Tbl}
 * @param control the outermost named block control, if it stands in one
 * @param marks the names of the bookmarks, and of controls inside it, that cover at least a part of it
 */
record Entry(Object element, @Nullable String control, Set<String> marks) {

    boolean belongsTo(String name) {
        return name.equals(control) || marks.contains(name);
    }
}
