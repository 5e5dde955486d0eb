package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordReadingTest {

    @Test
    void a_letter_with_its_facts_in_a_table_is_read() {
        Reading reading = Reader.read(letter().docx());
        AnswerLetter letter = reading.letter();
        assertNotNull(letter);
        assertEquals("61", reading.ref().number());
        assertEquals("TRU", reading.ref().committee());
        assertEquals("2019-02-14", String.valueOf(letter.date()));
        assertEquals("Jernbanekontoret", letter.office());
        assertEquals("Per Ås", letter.caseOfficer());
        assertEquals("2019-00042", letter.caseNumber());
        assertEquals(List.of("Togene kører.", "De kører til tiden."), letter.paragraphs());
        assertEquals("Hvor kører togene?", reading.questionText());
    }

    @Test
    void deleted_words_are_not_read() {
        byte[] docx = letter().xml("<w:p><w:del><w:r><w:delText>Nej.</w:delText></w:r></w:del>"
                        + "<w:r><w:t>Ja.</w:t></w:r></w:p>")
                .docx();
        AnswerLetter letter = Reader.read(docx).letter();
        assertNotNull(letter);
        assertEquals("Ja.", letter.paragraphs().get(2));
    }

    @Test
    void a_chart_is_warned_of() {
        byte[] docx = letter().xml("<w:p><w:r><w:pict/></w:r></w:p>").docx();
        assertTrue(Reader.read(docx).warnsOf(WarningCode.PARTS_NOT_SHOWN));
    }

    static WordPages letter() {
        return new WordPages()
                .paragraph("Folketinget")
                .paragraph("Transportudvalget")
                .paragraph("Christiansborg")
                .row("Dato:", "14. februar 2019")
                .row("Kontor:", "Jernbanekontoret")
                .row("Sagsbeh:", "Per Ås")
                .row("Sagsnr.:", "2019-00042")
                .paragraph("Hermed sendes besvarelse af spørgsmål nr. 61 (Alm. del), som Folketingets"
                        + " Transportudvalg har stillet til transportministeren den 15. januar 2019."
                        + " Spørgsmålet er stillet efter ønske fra Bo Krag (V).")
                .paragraph("Viggo Sand")
                .paragraph("/")
                .paragraph("Klara Holm")
                .paragraph("Spørgsmål nr. 61 (Alm. del) fra Folketingets Transportudvalg:")
                .paragraph("”Hvor kører togene?”")
                .paragraph("Svar:")
                .paragraph("Togene kører.")
                .paragraph("De kører til tiden.");
    }
}
