package dk.rettidig.letter.readback;

import dk.rettidig.letter.readback.Finding.Code;
import dk.rettidig.letter.readback.block.InlineReader;
import dk.rettidig.letter.readback.block.Inlines;
import dk.rettidig.letter.readback.block.Losses;
import dk.rettidig.letter.readback.word.ControlName;
import dk.rettidig.letter.readback.word.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.TraversalUtil;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;

/** Everything in the file that is not the answer: the head, the foot, the question, the names under the letter. */
final class Outside {
    private static final int SHOWN = 80;

    private final WordFile file;
    private final List<Object> parts = new ArrayList<>();

    Outside(WordFile file, List<Entry> entries, int from, int to) {
        this.file = file;
        for (int i = 0; i < entries.size(); i++) {
            if (i < from || i >= to) {
                parts.add(entries.get(i).element());
            }
        }
        file.furniture().forEach(parts::addAll);
    }

    /** The lines of text, those of controls among them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Object part : parts) {
            for (P paragraph : paragraphs(part)) {
                String line = text(file, paragraph).strip();
                if (!line.isEmpty()) {
                    words.add(line);
                }
            }
        }
        return words;
    }

    /** The text of each named control; of two with one name the first. */
    Map<String, String> values(Findings findings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Object part : parts) {
            controls(part, values, findings);
        }
        for (Object element : file.body()) {
            controls(element, values, new Findings());
        }
        return values;
    }

    private void controls(Object element, Map<String, String> values, Findings findings) {
        Object content = WordFile.unwrapped(element);
        if (content instanceof SdtElement control) {
            String name = ControlName.of(control.getSdtPr());
            if (Readback.ANSWER.equals(name)) {
                return;
            }
            if (name != null && control.getSdtContent() != null) {
                boolean placeholder = ControlName.showsPlaceholder(control.getSdtPr());
                if (placeholder) {
                    findings.add(Code.PLACEHOLDER_LEFT, name);
                }
                String text = placeholder ? "" : text(file, control.getSdtContent());
                if (values.putIfAbsent(name, text) != null && !values.get(name).equals(text)) {
                    findings.add(Code.CONTROL_DOUBLED, name);
                }
            }
        }
        List<Object> children = TraversalUtil.getChildrenImpl(content);
        if (children != null) {
            children.forEach(child -> controls(child, values, findings));
        }
    }

    private static List<P> paragraphs(Object element) {
        List<P> found = new ArrayList<>();
        collect(element, found);
        return found;
    }

    private static void collect(Object element, List<P> found) {
        Object content = WordFile.unwrapped(element);
        if (content instanceof P paragraph) {
            found.add(paragraph);
            return;
        }
        List<Object> children = TraversalUtil.getChildrenImpl(content);
        if (children != null) {
            children.forEach(child -> collect(child, found));
        }
    }

    static String text(WordFile file, Object element) {
        Object content = WordFile.unwrapped(element);
        InlineReader reader = new InlineReader(file, new Losses());
        List<P> paragraphs = paragraphs(content);
        if (paragraphs.isEmpty()) {
            List<Object> children = TraversalUtil.getChildrenImpl(content);
            return Inlines.plain(reader.of(children == null ? List.of() : children));
        }
        List<String> lines = paragraphs.stream()
                .map(paragraph -> Inlines.plain(reader.of(paragraph)))
                .toList();
        return String.join("\n", lines);
    }

    static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }
}
