package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Printed pages, where the order of drawing says nothing. */
class PdfReadingTest {
    private static final float LEFT = 70;
    private static final float LABELS = 360;
    private static final float VALUES = 415;

    @Test
    void values_drawn_before_their_labels_find_them_by_their_place() {
        AnswerLetter letter = letter(letterPages(true));
        assertEquals("2024-04-09", String.valueOf(letter.date()));
        assertEquals("Kontoret for Børn og Straffuldbyrdelse", letter.office());
        assertEquals("Ane Lykke-Holm", letter.caseOfficer());
        assertEquals("2024-01234", letter.caseNumber());
        assertEquals("3101010", letter.documentNumber());
    }

    @Test
    void the_same_pages_drawn_the_other_way_round_read_the_same() {
        assertEquals(ReadingText.of(Reader.read(letterPages(true))), ReadingText.of(Reader.read(letterPages(false))));
    }

    @Test
    void the_whole_letter_is_read_with_its_statement_over_two_pages() {
        Reading reading = Reader.read(letterPages(true));
        AnswerLetter letter = letter(letterPages(true));
        assertEquals("REU", reading.ref().committee());
        assertEquals("20231", reading.ref().session());
        assertEquals("812", reading.ref().number());
        assertEquals(
                "Hvor mange sager er der i Syd- og Sønderjyllands Politi og i Københavns Vestegn?",
                reading.questionText());
        assertEquals(
                List.of(
                        "Politiet har 14 sager, og de behandles alle efter de regler, der gælder for hele landet.",
                        "De ventes afsluttet i år."),
                letter.statements().get(0).paragraphs());
        assertEquals("Viggo Sand", letter.ministerName());
        assertEquals("Klara Holm", letter.official());
        assertEquals(
                List.of("Folketinget", "Retsudvalget", "Christiansborg", "1240 København K", "DK Danmark"),
                letter.frame().addressee());
    }

    @Test
    void what_is_printed_twice_is_read_once() {
        assertFalse(Reader.read(letterPages(true)).warnsOf(WarningCode.GLYPHS_DOUBLED));
        assertTrue(Reader.read(letterPages(true))
                .source()
                .contains("Besvarelse af spørgsmål nr. 812 (Alm. del) fra Folketingets Retsudvalg"));
    }

    @Test
    void a_sheet_with_its_labels_in_a_column_is_read() {
        byte[] pdf = new PrintedPages()
                .linesAt(LEFT, 30, "Kulturudvalget 2018-19 (1. samling)", "KUU Alm.del Spørgsmål 31", "Offentligt")
                .at(LEFT, 120, "Kulturudvalget")
                .linesAt(VALUES, 118, "Kulturministeren", "12. december 2018")
                .linesAt(LABELS, 118, "Til:", "Dato:")
                .linesAt(
                        LEFT,
                        220,
                        "Udvalget udbeder sig ministerens besvarelse af følgende spørgsmål:",
                        "",
                        "KUU alm. del",
                        "",
                        "Spørgsmål 31",
                        "",
                        "Hvor mange egnsteatre får tilskud?",
                        "",
                        "Spørgsmålet er stillet efter ønske fra ikkemedlem af udvalget (MFU) Ea Lund-",
                        "Kjær (SF).",
                        "",
                        "På udvalgets vegne",
                        "Stig Holt",
                        "formand")
                .at(300, 800, "1/1")
                .pdf();
        assertEquals(
                """
                kind: QUESTION_SHEET
                session: 20181
                committee: KUU
                matter: GENERAL
                number: 31
                committee name: Kulturudvalget
                asked on: 2018-12-12
                asker: Ea Lund-Kjær (SF), not a member
                minister: Kulturministeren
                question: Hvor mange egnsteatre får tilskud?
                """,
                ReadingText.of(Reader.read(pdf)));
    }

    @Test
    void a_place_in_a_pdf_points_into_the_text_that_is_shown() {
        Reading reading = Reader.read(letterPages(true));
        assertEquals("812", assertNotNullSpan(reading, Field.NUMBER));
        assertEquals("2024-01234", assertNotNullSpan(reading, Field.CASE_NUMBER));
    }

    private static String assertNotNullSpan(Reading reading, Field field) {
        var span = reading.places().get(field);
        assertNotNull(span);
        return span.of(reading.source());
    }

    private static AnswerLetter letter(byte[] pdf) {
        AnswerLetter letter = Reader.read(pdf).letter();
        assertNotNull(letter);
        return letter;
    }

    /** Two pages, a column of facts beside the address, bold printed twice, a foot on both pages. */
    private static byte[] letterPages(boolean valuesFirst) {
        PrintedPages pages = new PrintedPages();
        String[] values = {
            "9. april 2024", "Kontoret for Børn og", "Straffuldbyrdelse", "Ane Lykke-Holm", "2024-01234", "3101010"
        };
        String[] labels = {"Dato:", "Kontor:", "", "Sagsbeh:", "Sagsnr.:", "Dok.:"};
        if (valuesFirst) {
            pages.linesAt(VALUES, 130, values);
        }
        pages.linesAt(LEFT, 20, "Retsudvalget 2023-24", "REU Alm.del - endeligt svar på spørgsmål 812", "Offentligt")
                .linesAt(LABELS, 130, labels)
                .linesAt(LEFT, 130, "Folketinget", "Retsudvalget", "Christiansborg", "1240 København K", "DK Danmark");
        if (!valuesFirst) {
            pages.linesAt(VALUES, 130, values);
        }
        return pages.twiceAt(LEFT, 280, "Besvarelse af spørgsmål nr. 812 (Alm. del) fra Folketingets Retsudvalg")
                .linesAt(
                        LEFT,
                        310,
                        "Hermed sendes besvarelse af spørgsmål nr. 812 (Alm. del), som Folketin-",
                        "gets Retsudvalg har stillet til justitsministeren den 12. marts 2024. Spørgs-",
                        "målet er stillet efter ønske fra Bo Krag (V) og Lea Dam (S).")
                .at(270, 400, "Viggo Sand")
                .at(295, 425, "/")
                .at(270, 450, "Klara Holm")
                .linesAt(LEFT, 720, "Slotsholmsgade 10", "1216 København K.")
                .at(LEFT, 800, "Justitsministeriet - www.jm.dk")
                .at(500, 800, "Side 1/2")
                .nextPage()
                .twiceAt(LEFT, 80, "Spørgsmål nr. 812 (Alm. del) fra Folketingets Retsudvalg:")
                .linesAt(
                        100,
                        110,
                        "”Hvor mange sager er der i Syd- og Sønderjyllands Politi og i Københavns Vest-",
                        "egn?”")
                .twiceAt(LEFT, 160, "Svar:")
                .linesAt(
                        LEFT,
                        190,
                        "Justitsministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse",
                        "fra Rigspolitiet, der har oplyst følgende:",
                        "")
                .linesAt(100, 240, "”Politiet har 14 sager, og de behandles alle efter de regler, der")
                .at(LEFT, 800, "Justitsministeriet - www.jm.dk")
                .at(500, 800, "Side 2/2")
                .nextPage()
                .linesAt(100, 80, "gælder for hele landet.", "", "De ventes afsluttet i år.”")
                .at(LEFT, 800, "Justitsministeriet - www.jm.dk")
                .pdf();
    }
}
