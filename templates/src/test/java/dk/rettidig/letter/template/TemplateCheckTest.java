package dk.rettidig.letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.golden.Golden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateCheckTest {

    static List<String> builtIn() {
        return Templates.names();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_template_passes_the_check_an_authors_own_must_pass(String name) {
        TemplateReport report = WordTemplate.check(Templates.docx(name));

        assertEquals(List.of(), report.errors());
        assertEquals(report.kinds(), Templates.named(name).kinds());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_letter_has_a_template(LetterKind kind) {
        assertTrue(Templates.of(kind).kinds().contains(kind));
    }

    @Test
    void a_template_lacking_controls_is_refused_with_all_their_names() {
        byte[] docx = WordEdit.of(Templates.docx("answer-2024"))
                .renameControl("svar", "svaret")
                .renameControl("minister", "ministeren")
                .file();

        UnusableTemplate refused = assertThrows(UnusableTemplate.class, () -> WordTemplate.compile(docx));

        assertEquals(List.of("minister", "svar"), refused.missingControls());
        assertEquals(
                List.of("Indholdskontrollen ”minister” mangler.", "Indholdskontrollen ”svar” mangler."),
                refused.reasons());
    }

    @Test
    void a_control_of_an_unknown_name_is_noted_and_hinders_nothing() {
        TemplateReport report = WordTemplate.check(WordEdit.of(Templates.docx("answer-2024"))
                .renameControl("dok", "journalnummer")
                .file());

        assertTrue(report.isUsable());
        assertEquals(1, report.notes().size());
        assertTrue(report.notes().get(0).contains("”journalnummer”"));
    }

    static Stream<WordEdit.Case> spoiled() {
        String document = "word/document.xml";
        return Stream.of(
                new WordEdit.Case(
                        "Egenskaben ”Brevtype” siger ikke, hvad skabelonen er til.",
                        file -> file.replace("docProps/custom.xml", "svar; endeligt svar", "postkort")),
                new WordEdit.Case(
                        "Indholdskontrollen ”svar” må kun stå ét sted.",
                        file -> file.renameControl("spoergsmaal", "svar")),
                new WordEdit.Case(
                        "Indholdskontrollen ”adressat” må ikke stå inde i en anden.",
                        file -> file.renameControl("udvalg", "adressat")),
                new WordEdit.Case(
                        "Indholdskontrollen ”journal” må ikke holde andre indholdskontroller.",
                        file -> file.renameControl("hvis:dok", "journal")),
                new WordEdit.Case(
                        "Indholdskontrollen ”svar” skal stå om et helt afsnit.",
                        file -> file.renameControl("svar", "dato2").renameControl("dok", "svar")),
                new WordEdit.Case(
                        "Typografien ”Citat indre” mangler.",
                        file -> file.replace("word/styles.xml", "\"Citat indre\"", "\"Citat inderst\"")),
                new WordEdit.Case("Skabelonen har ingen fodnoter.", file -> file.without("word/footnotes.xml")),
                new WordEdit.Case("Filen er beskadiget", file -> file.replace(document, "</w:body>", "")),
                new WordEdit.Case("Filen indeholder makroer.", file -> file.with("word/vbaProject.bin", new byte[9])));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void what_keeps_a_template_from_use_is_said_in_danish(WordEdit.Case spoiled) {
        TemplateReport report = WordTemplate.check(spoiled.change()
                .apply(WordEdit.of(Templates.docx("answer-2024")))
                .file());

        assertTrue(report.errors().stream().anyMatch(error -> error.startsWith(spoiled.error())), report::toString);
    }

    @Test
    void a_file_that_is_no_Word_file_is_refused() {
        assertThrows(
                UnusableTemplate.class, () -> WordTemplate.compile("Kære minister".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_template_for_another_kind_of_letter_is_not_filled() {
        assertThrows(IllegalArgumentException.class, () -> Templates.named("hearing")
                .fill(Golden.named("seed-004").letter()));
    }

    @Test
    void our_own_drafts_say_so_and_the_others_name_the_letter_they_follow() {
        for (String name : Templates.names()) {
            String core = WordEdit.of(Templates.docx(name)).text("docProps/core.xml");
            boolean ownDraft = core.contains("<cp:category>eget udkast</cp:category>");
            boolean hasModel = core.contains("efter svar på ");

            assertTrue(ownDraft ^ hasModel, name);
        }
    }
}
