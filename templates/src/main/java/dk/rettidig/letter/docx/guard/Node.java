package dk.rettidig.letter.docx.guard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XML element, as light as it goes. Names carry the prefix that Word itself uses ("w:p", "r:id"), whatever prefix the
 * file chose. Text stands only in elements without children, as it does in WordprocessingML.
 */
public final class Node {
    private static final String[] NO_ATTRIBUTES = {};

    public final String name;
    private final String[] attributes;
    private @Nullable List<Node> children;
    private CharSequence text = "";

    /** @param attributes names and values in turn */
    public Node(String name, String... attributes) {
        this.name = name;
        this.attributes = attributes.length == 0 ? NO_ATTRIBUTES : attributes;
    }

    public void add(Node child) {
        List<Node> list = children;
        if (list == null) {
            list = new ArrayList<>(4);
            children = list;
        }
        list.add(child);
    }

    void addText(String more) {
        if (text.isEmpty()) {
            text = more;
        } else if (text instanceof StringBuilder longer) {
            longer.append(more);
        } else {
            StringBuilder longer = new StringBuilder(text);
            text = longer.append(more);
        }
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    public List<Node> children() {
        return children == null ? List.of() : children;
    }

    public String text() {
        return text.toString();
    }

    public @Nullable Node child(String wanted) {
        List<Node> list = children;
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).name.equals(wanted)) {
                    return list.get(i);
                }
            }
        }
        return null;
    }

    /** The element at the end of a path of children, if all of it is there. */
    public @Nullable Node at(String... path) {
        Node node = this;
        for (String step : path) {
            node = node.child(step);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    public @Nullable Node descendant(String wanted) {
        for (Node child : children()) {
            Node found = child.is(wanted) ? child : child.descendant(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    public @Nullable String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    public String attribute(String wanted, String otherwise) {
        String value = attribute(wanted);
        return value == null ? otherwise : value;
    }

    /** The value of a child such as {@code <w:jc w:val="both"/>}. */
    public @Nullable String value(String child) {
        Node node = child(child);
        return node == null ? null : node.attribute("w:val");
    }

    /** A whole number; null where there is none, or none that can be read. */
    public @Nullable Integer number(String attribute) {
        return Measure.whole(attribute(attribute));
    }

    /** A switch such as {@code <w:b/>}: on when it stands there, unless its value says otherwise. */
    public @Nullable Boolean on(String child) {
        Node node = child(child);
        if (node == null) {
            return null;
        }
        String value = node.attribute("w:val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }
}
