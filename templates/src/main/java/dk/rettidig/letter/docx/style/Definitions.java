package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.Relationships;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file's styles and lists. Letters of one template bring the same bytes again and again, so the last few are kept;
 * nothing of a letter's own text is.
 */
public record Definitions(StyleSheet styles, NumberingBook numbering) {
    private static final int KEPT = 32;

    /** Word's own styles and theme are about 50 KB; a file with more is not a letter of ours. */
    private static final int LARGEST_KEPT = 256 << 10;

    private static final Map<Key, Definitions> SEEN = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Definitions> eldest) {
            return size() > KEPT;
        }
    };

    public static Definitions of(Parts parts, Relationships relationships) {
        Key key = new Key(
                part(parts, relationships.partOfKind("styles")),
                part(parts, relationships.partOfKind("numbering")),
                part(parts, relationships.partOfKind("theme")));
        synchronized (SEEN) {
            Definitions seen = SEEN.get(key);
            if (seen != null) {
                return seen;
            }
        }
        Definitions read = read(parts, relationships);
        if (key.size() <= LARGEST_KEPT) {
            synchronized (SEEN) {
                SEEN.put(key, read);
            }
        }
        return read;
    }

    private static Definitions read(Parts parts, Relationships relationships) {
        Theme theme = Theme.of(xml(parts, relationships.partOfKind("theme")));
        NumberingBook numbering = new NumberingBook(xml(parts, relationships.partOfKind("numbering")), theme);
        return new Definitions(
                new StyleSheet(xml(parts, relationships.partOfKind("styles")), numbering, theme), numbering);
    }

    private static byte[] part(Parts parts, @Nullable String name) {
        byte[] bytes = name == null ? null : parts.bytes(name);
        return bytes == null ? new byte[0] : bytes;
    }

    private static @Nullable Node xml(Parts parts, @Nullable String name) {
        return name == null ? null : parts.xml(name);
    }

    /** The parts themselves, so that two files with the same hash are not taken for one another. */
    private static final class Key {
        private final byte[] styles;
        private final byte[] numbering;
        private final byte[] theme;
        private final int hash;

        Key(byte[] styles, byte[] numbering, byte[] theme) {
            this.styles = styles;
            this.numbering = numbering;
            this.theme = theme;
            hash = 31 * (31 * Arrays.hashCode(styles) + Arrays.hashCode(numbering)) + Arrays.hashCode(theme);
        }

        int size() {
            return styles.length + numbering.length + theme.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Arrays.equals(styles, key.styles)
                    && Arrays.equals(numbering, key.numbering)
                    && Arrays.equals(theme, key.theme);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
