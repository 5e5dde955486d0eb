package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.TextLook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Word's fields, which are strewn over runs: a beginning, an instruction, a separator, the result as it was last shown,
 * an end. Page numbers are set anew and addresses become links; of all other fields the last result stands.
 */
final class Fields {
    private static final int DEEPEST = 50;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean showsResult;
        private boolean replaced;
        private @Nullable RunList runs;
        private int from;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Whether the element belonged to a field's workings and is not to be shown. */
    boolean swallow(Node node, RunList runs, TextLook look) {
        if (node.is("w:fldChar")) {
            character(node.attribute("w:fldCharType", ""), runs, look);
            return true;
        }
        Field field = open.peek();
        if (field == null) {
            return false;
        }
        if (node.is("w:instrText")) {
            field.instruction.append(node.text());
            return true;
        }
        return isHidden();
    }

    /** Instructions are not shown, nor are results that are set anew. */
    private boolean isHidden() {
        return open.stream().anyMatch(field -> !field.showsResult || field.replaced);
    }

    private void character(String type, RunList runs, TextLook look) {
        Field field = open.peek();
        if (type.equals("begin")) {
            if (open.size() >= DEEPEST) {
                throw new RefusedFile(RefusedFile.Reason.TOO_DEEP, "fields");
            }
            open.push(new Field());
        } else if (field != null && type.equals("separate")) {
            begin(field, runs, look);
        } else if (field != null && type.equals("end")) {
            if (!field.showsResult) {
                begin(field, runs, look);
            }
            open.pop();
            String address = address(field.instruction.toString());
            if (address != null && field.runs == runs) {
                runs.link(field.from, address);
            }
        }
    }

    private void begin(Field field, RunList runs, TextLook look) {
        field.showsResult = true;
        field.runs = runs;
        field.from = runs.mark();
        Run number = pageNumber(field.instruction.toString(), look);
        if (number != null && !isHidden()) {
            runs.add(number);
        }
        field.replaced = number != null;
    }

    static @Nullable Run pageNumber(String instruction, TextLook look) {
        return switch (command(instruction)) {
            case "PAGE" -> new Run.PageNumber(false, look);
            case "NUMPAGES", "SECTIONPAGES" -> new Run.PageNumber(true, look);
            default -> null;
        };
    }

    private static @Nullable String address(String instruction) {
        if (!command(instruction).equals("HYPERLINK")) {
            return null;
        }
        int from = instruction.indexOf('"');
        int to = from < 0 ? -1 : instruction.indexOf('"', from + 1);
        return to < 0 || instruction.contains("\\l") ? null : instruction.substring(from + 1, to);
    }

    private static String command(String instruction) {
        String trimmed = instruction.strip();
        int end = 0;
        while (end < trimmed.length() && Character.isLetter(trimmed.charAt(end))) {
            end++;
        }
        return trimmed.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
