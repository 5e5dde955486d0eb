package dk.rettidig.letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.template.control.Control;
import dk.rettidig.letter.template.control.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/letters.md tells the authors of templates is so. */
class AuthorsGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "letters.md");
    private static final Set<LetterKind> ANSWERS = EnumSet.of(
            LetterKind.ANSWER, LetterKind.FINAL_ANSWER, LetterKind.INTERIM_ANSWER, LetterKind.CORRECTED_ANSWER);

    @Test
    void its_table_of_controls_has_every_control_and_says_which_letters_need_it() throws IOException {
        List<String> expected = Arrays.stream(Control.values())
                .map(control -> control.inWord() + " " + needing(control))
                .toList();

        List<String> told = rows("| name | meaning | needed in |")
                .map(row -> row.get(0) + " " + kinds(row.get(2)))
                .toList();

        assertEquals(expected, told);
    }

    @Test
    void its_table_of_templates_says_what_stands_in_their_properties() throws IOException {
        List<String> expected = Templates.names().stream()
                .map(name -> name + " " + property(name, "docProps/custom.xml", "<vt:lpwstr>") + " "
                        + property(name, "docProps/core.xml", "<cp:category>").equals("eget udkast"))
                .toList();

        List<String> told = rows("| file | letter | \"Brevtype\" | origin |")
                .map(row -> row.get(0) + " " + row.get(2) + " " + row.get(3).equals("our own draft"))
                .toList();

        assertEquals(expected, told);
    }

    private static Set<LetterKind> needing(Control control) {
        Set<LetterKind> needing = EnumSet.noneOf(LetterKind.class);
        for (LetterKind kind : LetterKind.values()) {
            if (Needs.missing(List.of(kind), List.of()).contains(control)) {
                needing.add(kind);
            }
        }
        return needing;
    }

    private static Set<LetterKind> kinds(String words) {
        Set<LetterKind> kinds = EnumSet.noneOf(LetterKind.class);
        for (String word : words.split(", ", -1)) {
            kinds.addAll(word.equals("answers") ? ANSWERS : Needs.kinds(word));
        }
        return kinds;
    }

    private static String property(String template, String part, String opening) {
        String text = WordEdit.of(Templates.docx(template)).text(part);
        int from = text.indexOf(opening) + opening.length();
        return text.substring(from, text.indexOf('<', from));
    }

    private static Stream<List<String>> rows(String head) throws IOException {
        String guide = Files.readString(GUIDE);
        String below = guide.substring(guide.indexOf(head) + head.length());
        return below.substring(0, below.indexOf("\n\n")).lines().skip(2).map(row -> Arrays.stream(
                        row.replace("`", "").split("\\|", -1))
                .skip(1)
                .map(String::strip)
                .toList());
    }
}
