package dk.rettidig.letter.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.golden.Golden;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.letter.template.WordEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

    private static final Golden GOLDEN = Golden.named("seed-004");
    private static final Path LETTER = GOLDEN.folder().resolve("letter.json");

    private final Path folder;

    CommandLineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_letter_is_rendered_as_a_word_file() throws IOException {
        Path out = folder.resolve("svar.docx");

        Outcome outcome = Outcome.of("render", LETTER, "--template", "answer-2024.docx", "--out", out);

        assertEquals(new Outcome(0, "", ""), outcome);
        assertArrayEquals(GOLDEN.docx(), Files.readAllBytes(out));
    }

    @Test
    void a_letter_is_rendered_as_a_pdf() throws IOException {
        Path out = folder.resolve("svar.pdf");

        Outcome outcome = Outcome.of("render", LETTER, "--template", "answer-2024", "--out", out);

        assertEquals(new Outcome(0, "", ""), outcome);
        assertArrayEquals(LetterPdf.of(ManuscriptReader.read(GOLDEN.docx())), Files.readAllBytes(out));
    }

    @Test
    void without_a_template_the_one_of_its_kind_is_used() throws IOException {
        Path out = folder.resolve("hoering.docx");
        Golden hearing = Golden.named("hearing");

        Outcome outcome = Outcome.of("render", hearing.folder().resolve("letter.json"), "--out", out);

        assertEquals(new Outcome(0, "", ""), outcome);
        assertArrayEquals(hearing.docx(), Files.readAllBytes(out));
    }

    @Test
    void a_file_goes_before_a_built_in_template_and_is_used_as_it_was_changed() throws IOException {
        Path own = Files.write(
                folder.resolve("answer-2024.docx"),
                WordEdit.of(Templates.docx("answer-2024"))
                        .replace("word/header1.xml", "JUSTITSMINISTERIET", "KULTURMINISTERIET")
                        .file());
        Path out = folder.resolve("svar.docx");

        Outcome outcome = Outcome.of("render", LETTER, "--template", own, "--out", out);

        assertEquals(0, outcome.exitCode(), outcome::error);
        assertTrue(WordEdit.of(Files.readAllBytes(out)).text("word/header1.xml").contains("KULTURMINISTERIET"));
    }

    @Test
    void a_template_that_can_be_used_is_said_to_be_for_its_kinds_of_letter() {
        assertEquals(
                new Outcome(0, "Skabelonen answer-2024.docx kan bruges til: endeligt svar, svar.\n", ""),
                Outcome.of("check", "answer-2024.docx"));
    }

    @Test
    void a_template_lacking_a_control_is_refused_with_its_name() throws IOException {
        Path spoiled = Files.write(
                folder.resolve("uden.docx"),
                WordEdit.of(Templates.docx("answer-2024"))
                        .renameControl("svar", "svaret")
                        .file());
        String said = "Skabelonen " + spoiled + " kan ikke bruges.\nIndholdskontrollen ”svar” mangler.\n";

        assertEquals(new Outcome(1, "", said), Outcome.of("check", spoiled));
        assertEquals(
                new Outcome(1, "", said),
                Outcome.of("render", LETTER, "--template", spoiled, "--out", folder.resolve("svar.pdf")));
        assertFalse(Files.exists(folder.resolve("svar.pdf")));
    }

    @Test
    void what_is_worth_knowing_of_a_template_hinders_nothing() throws IOException {
        Path own = Files.write(
                folder.resolve("egen.docx"),
                WordEdit.of(Templates.docx("answer-2024"))
                        .renameControl("dok", "journalnummer")
                        .file());

        Outcome outcome = Outcome.of("check", own);

        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.out().contains("\nBemærk: Indholdskontrollen ”journalnummer” har et navn"), outcome::out);
    }

    @Test
    void a_built_in_template_is_taken_once_and_never_over_a_file_that_is_there() throws IOException {
        Path own = folder.resolve("egen.docx");

        assertEquals(0, Outcome.of("take", "hearing", "--out", own).exitCode());
        assertArrayEquals(Templates.docx("hearing"), Files.readAllBytes(own));
        assertEquals(
                "Filen " + own + " findes i forvejen og bliver ikke overskrevet.",
                Outcome.of("take", "hearing", "--out", own).firstError());
    }

    /** Letters that will not do. */
    static Stream<List<String>> letters() {
        String letter = GOLDEN.file("letter.json");
        return Stream.of(
                List.of("{", "Brevet LETTER kan ikke læses. filen er ikke JSON"),
                List.of(
                        letter.replace("\"addressee\"", "\"adressat\""),
                        "Brevet LETTER kan ikke læses. adressat: feltet findes ikke."),
                List.of(
                        letter.replace("\"ANSWER\"", "\"HEARING\""),
                        "Skabelonen er til svar, endeligt svar, og brevet er høring."),
                List.of(letter.replace("\"number\": \"1193\"", "\"number\": \"\""), "Brevet mangler en værdi til: nr."),
                List.of(
                        letter.replace("Folketinget", "𓀀"),
                        "Tegnet ”𓀀” (U+13000) findes ikke i brevets skrifttyper."));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_that_will_not_do_is_refused_in_danish(List<String> row) throws IOException {
        Path letter = Files.writeString(folder.resolve("brev.json"), row.get(0));
        Path out = folder.resolve("svar.pdf");

        Outcome outcome = Outcome.of("render", letter, "--template", "answer-2024", "--out", out);

        assertEquals(1, outcome.exitCode());
        String sentence = row.get(1).replace("LETTER", letter.toString());
        assertTrue(outcome.error().startsWith(sentence), outcome::error);
        assertFalse(Files.exists(out));
    }

    @Test
    void a_letter_in_another_encoding_is_refused_and_not_misread() throws IOException {
        Path letter = Files.write(
                folder.resolve("brev.json"), GOLDEN.file("letter.json").getBytes(StandardCharsets.ISO_8859_1));

        Outcome outcome = Outcome.of("render", letter, "--out", folder.resolve("svar.pdf"));

        assertEquals(new Outcome(1, "", "Filen " + letter + " er ikke gemt som UTF-8.\n"), outcome);
    }

    /** Commands that cannot be carried out, and what is said of them. */
    static Stream<List<String>> commands() {
        String letter = LETTER.toString();
        return Stream.of(
                List.of("Der mangler en kommando."),
                List.of("Kommandoen tegn findes ikke.", "tegn", letter),
                List.of("Der mangler en fil.", "check"),
                List.of("Der må kun nævnes én fil: [a.docx, b.docx].", "check", "a.docx", "b.docx"),
                List.of("Tilvalget --out mangler.", "render", letter),
                List.of("Tilvalget --ud findes ikke her.", "render", letter, "--ud", "svar.pdf"),
                List.of("Der mangler noget efter --out.", "render", letter, "--out"),
                List.of("Tilvalget --out må kun stå én gang.", "render", letter, "--out", "a.pdf", "--out", "b.pdf"),
                List.of(
                        "Efter --out skal der stå en fil, der ender på .pdf eller .docx.",
                        "render",
                        letter,
                        "--out",
                        "svar.odt"),
                List.of("Filen findes-ikke.json findes ikke.", "render", "findes-ikke.json", "--out", "svar.pdf"),
                List.of(
                        "Skabelonen answer-1849 findes ikke. De indbyggede hedder "
                                + String.join(", ", Templates.names()) + ".",
                        "check",
                        "answer-1849"),
                List.of(
                        "Filen findes-ikke/svar.docx kan ikke skrives. Findes mappen, og er filen lukket i Word?",
                        "render",
                        letter,
                        "--out",
                        "findes-ikke/svar.docx"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_that_cannot_be_carried_out_says_why_and_how_it_is_used(List<String> row) {
        Outcome outcome = Outcome.of(row.subList(1, row.size()).toArray());

        assertEquals(2, outcome.exitCode());
        assertEquals(row.get(0), outcome.firstError());
        assertTrue(outcome.error().contains("\nBrug:\n"), outcome::error);
    }

    @Test
    void who_asks_for_help_is_told_how_it_is_used() {
        Outcome outcome = Outcome.of("--help");

        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.out().startsWith("Brug:\n"));
    }
}
