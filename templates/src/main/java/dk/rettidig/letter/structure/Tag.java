package dk.rettidig.letter.structure;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the tree: "P", "H1", "Table" and so on. */
public final class Tag implements Kid {
    private final String type;
    private final @Nullable Tag parent;
    private final List<Kid> kids = new ArrayList<>(2);
    private final List<Attribute> attributes = new ArrayList<>(0);
    private @Nullable String alternative;
    private @Nullable String id;
    private @Nullable String language;
    private boolean attached;
    private int order;

    private Tag(String type, @Nullable Tag parent) {
        this.type = type;
        this.parent = parent;
        this.attached = parent == null;
    }

    public static Tag document() {
        return new Tag("Document", null);
    }

    /** A block under this one, after those already there. */
    public Tag child(String childType) {
        Tag child = inline(childType);
        child.attach();
        return child;
    }

    /** A block at a given place among this one's kids. */
    public Tag childAt(int index, String childType) {
        Tag child = inline(childType);
        kids.add(index, child);
        child.attached = true;
        return child;
    }

    /** A part of a line, which takes its place when it is drawn. */
    public Tag inline(String childType) {
        return new Tag(childType, this);
    }

    /** Notes that a piece of a page belongs here. */
    public void mark(int page, int contentId) {
        attach();
        kids.add(new Content(page, contentId));
    }

    public void lead(LinkArea area) {
        attach();
        kids.add(area);
    }

    private void attach() {
        if (!attached && parent != null) {
            attached = true;
            parent.attach();
            parent.kids.add(this);
        }
    }

    /** Numbers the blocks in reading order; the same order is drawn in. */
    public void number() {
        number(new int[1]);
    }

    private void number(int[] last) {
        order = ++last[0];
        for (Kid kid : kids) {
            if (kid instanceof Tag tag) {
                tag.number(last);
            }
        }
    }

    public int order() {
        return order;
    }

    public String type() {
        return type;
    }

    public @Nullable Tag parent() {
        return parent;
    }

    public List<Kid> kids() {
        return Collections.unmodifiableList(kids);
    }

    @CanIgnoreReturnValue
    public Tag with(String owner, String key, Attribute.Value value) {
        attributes.add(new Attribute(owner, key, value));
        return this;
    }

    public List<Attribute> attributes() {
        return Collections.unmodifiableList(attributes);
    }

    @CanIgnoreReturnValue
    public Tag described(String words) {
        alternative = words;
        return this;
    }

    public @Nullable String alternative() {
        return alternative;
    }

    @CanIgnoreReturnValue
    public Tag identified(String name) {
        id = name;
        return this;
    }

    public @Nullable String id() {
        return id;
    }

    @CanIgnoreReturnValue
    public Tag spoken(@Nullable String code) {
        language = code;
        return this;
    }

    public @Nullable String language() {
        return language;
    }
}
