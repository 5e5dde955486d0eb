package dk.rettidig.letter.pdf;

import dk.rettidig.letter.pdf.draw.Afterwards;
import dk.rettidig.letter.pdf.draw.PageDrawer;
import dk.rettidig.letter.structure.Attribute;
import dk.rettidig.letter.structure.Kid;
import dk.rettidig.letter.structure.Tag;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes the tree of tags, and the ways from the pages back into it. */
final class TreeWriter {
    private final List<COSDictionary> pages;
    private final IdentityHashMap<Tag, COSDictionary> elements = new IdentityHashMap<>();
    private final IdentityHashMap<Kid.LinkArea, COSDictionary> annotations = new IdentityHashMap<>();
    private final Map<String, COSDictionary> identified = new TreeMap<>();
    private final COSArray ways = new COSArray();

    TreeWriter(List<COSDictionary> pages) {
        this.pages = pages;
    }

    COSDictionary write(Tag document, List<PageDrawer> drawn) {
        annotate(drawn);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, element(document, root));
        int key = 0;
        for (PageDrawer page : drawn) {
            COSArray marked = new COSArray();
            page.marks().tags().forEach(tag -> marked.add(elements.get(tag)));
            key = way(key, marked);
        }
        for (PageDrawer page : drawn) {
            for (Afterwards.Link link : page.links()) {
                COSDictionary annotation = Objects.requireNonNull(annotations.get(link.area()));
                annotation.setInt(COSName.STRUCT_PARENT, key);
                key = way(key, Objects.requireNonNull(elements.get(link.tag())));
            }
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, ways);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, key);
        if (!identified.isEmpty()) {
            root.setItem(COSName.ID_TREE, names());
        }
        return root;
    }

    private int way(int key, COSBase target) {
        ways.add(COSInteger.get(key));
        ways.add(target);
        return key + 1;
    }

    private void annotate(List<PageDrawer> drawn) {
        for (int i = 0; i < drawn.size(); i++) {
            COSArray onPage = new COSArray();
            for (Afterwards.Link link : drawn.get(i).links()) {
                COSDictionary annotation = Links.annotation(link.area());
                annotations.put(link.area(), annotation);
                onPage.add(annotation);
            }
            if (onPage.size() > 0) {
                pages.get(i).setItem(COSName.ANNOTS, onPage);
            }
        }
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        elements.put(tag, element);
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, tag.type());
        element.setItem(COSName.P, parent);
        describe(tag, element);
        int page = firstPage(tag);
        if (page >= 0) {
            element.setItem(COSName.PG, pages.get(page));
        }
        COSArray kids = new COSArray();
        for (Kid kid : tag.kids()) {
            kids.add(kid(kid, element, page));
        }
        if (kids.size() == 1) {
            element.setItem(COSName.K, kids.get(0));
        } else if (kids.size() > 1) {
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    private COSBase kid(Kid kid, COSDictionary element, int page) {
        if (kid instanceof Tag tag) {
            return element(tag, element);
        }
        COSDictionary reference = new COSDictionary();
        if (kid instanceof Kid.Content content) {
            if (content.page() == page) {
                return COSInteger.get(content.id());
            }
            reference.setName(COSName.TYPE, "MCR");
            reference.setItem(COSName.PG, pages.get(content.page()));
            reference.setInt(COSName.MCID, content.id());
        } else if (kid instanceof Kid.LinkArea area) {
            reference.setName(COSName.TYPE, "OBJR");
            reference.setItem(COSName.PG, pages.get(area.page()));
            reference.setItem(COSName.OBJ, annotations.get(area));
        }
        reference.setDirect(true);
        return reference;
    }

    private static int firstPage(Tag tag) {
        for (Kid kid : tag.kids()) {
            if (kid instanceof Kid.Content content) {
                return content.page();
            }
        }
        return -1;
    }

    private void describe(Tag tag, COSDictionary element) {
        if (tag.alternative() != null) {
            element.setString(COSName.ALT, tag.alternative());
        }
        if (tag.language() != null) {
            element.setString(COSName.LANG, tag.language());
        }
        String id = tag.id();
        if (id != null) {
            element.setString(COSName.ID, id);
            identified.put(id, element);
        }
        if (!tag.attributes().isEmpty()) {
            element.setItem(COSName.A, attributes(tag.attributes()));
        }
    }

    /** A tag's attributes all have one owner. */
    private static COSDictionary attributes(List<Attribute> attributes) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        dictionary.setName(COSName.O, attributes.get(0).owner());
        for (Attribute attribute : attributes) {
            dictionary.setItem(COSName.getPDFName(attribute.key()), value(attribute.value()));
        }
        return dictionary;
    }

    private static COSBase value(Attribute.Value value) {
        if (value instanceof Attribute.Name name) {
            return COSName.getPDFName(name.name());
        }
        if (value instanceof Attribute.Count count) {
            return COSInteger.get(count.count());
        }
        if (value instanceof Attribute.Text text) {
            return new COSString(text.text());
        }
        COSArray sides = new COSArray();
        if (value instanceof Attribute.Box box) {
            box.sides().forEach(side -> sides.add(new COSFloat(Math.round(side * 100) / 100f)));
        }
        return sides;
    }

    private COSDictionary names() {
        COSArray pairs = new COSArray();
        COSArray limits = new COSArray();
        identified.forEach((id, element) -> {
            pairs.add(new COSString(id));
            pairs.add(element);
        });
        limits.add(pairs.get(0));
        limits.add(pairs.get(pairs.size() - 2));
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, pairs);
        leaf.setItem(COSName.LIMITS, limits);
        COSArray leaves = new COSArray();
        leaves.add(leaf);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, leaves);
        return tree;
    }
}
