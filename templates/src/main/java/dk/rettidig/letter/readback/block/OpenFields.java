package dk.rettidig.letter.readback.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.STFldCharType;
import org.jspecify.annotations.Nullable;

/**
 * Fields show their last result; their workings are passed over, and an address among them is a link. Page numbers are
 * not words: every program sets them anew.
 */
final class OpenFields {
    private static final Pattern ADDRESS = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\"[^\\\\]*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?s)\\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\\b.*");
    private static final int DEEPEST = 50;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private @Nullable InlineList inlines;
        private int from;

        boolean hidesText() {
            return inlines == null || isPageNumber(instruction);
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void mark(FldChar character, InlineList inlines) {
        STFldCharType type = character.getFldCharType();
        Field field = open.peek();
        if (type == STFldCharType.BEGIN && open.size() < DEEPEST) {
            open.push(new Field());
        } else if (type == STFldCharType.SEPARATE && field != null) {
            field.inlines = inlines;
            field.from = inlines.mark();
        } else if (type == STFldCharType.END && field != null) {
            open.pop();
            Matcher address = ADDRESS.matcher(field.instruction);
            if (field.inlines == inlines && address.matches()) {
                inlines.link(field.from, address.group(1));
            }
        }
    }

    static boolean isPageNumber(@Nullable CharSequence instruction) {
        return instruction != null && PAGE_NUMBER.matcher(instruction).matches();
    }

    void instruction(String text) {
        Field field = open.peek();
        if (field != null) {
            field.instruction.append(text);
        }
    }

    boolean hideText() {
        return open.stream().anyMatch(Field::hidesText);
    }
}
