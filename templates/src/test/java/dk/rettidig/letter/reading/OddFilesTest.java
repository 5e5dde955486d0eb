package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files set as no committee sets them. The persons and matters are invented. */
class OddFilesTest {

    private static final String FIELDS =
            """
            kind: QUESTION_SHEET
            session: 20241
            committee: SOU
            matter: GENERAL
            number: 77
            committee name: Socialudvalget
            asked on: 2024-11-20
            wanted by: 2024-12-11
            asker: Ellinor Tang-Boe (RV)
            asker: Jeppe Fjord (KF), not a member
            minister: social- og boligministeren
            question: Vil ministeren oplyse, hvor mange væresteder der er lukket i Sønder- og Vestjylland siden 2020?
            """;

    @Test
    void a_page_that_lies_down_reads_as_one_that_stands() {
        assertEquals(
                ReadingText.of(Reader.read(sheet(new PrintedPages()).pdf())),
                ReadingText.of(Reader.read(sheet(new PrintedPages()).lyingDown().pdf())));
        assertEquals(
                FIELDS + "warnings: SESSION_FROM_DATE\n",
                ReadingText.of(Reader.read(sheet(new PrintedPages()).lyingDown().pdf())));
    }

    private static PrintedPages sheet(PrintedPages pages) {
        return pages.at(70, 60, "Socialudvalget")
                .linesAt(360, 60, "Dato:", "Til:")
                .linesAt(415, 60, "20. november 2024", "social- og boligministeren")
                .linesAt(
                        70,
                        140,
                        "Udvalget udbeder sig ministerens besvarelse af følgende spørgsmål:",
                        "",
                        "SOU alm. del",
                        "",
                        "Spørgsmål 77",
                        "",
                        "Vil ministeren oplyse, hvor mange væresteder der er lukket i Sønder- og Vest-",
                        "jylland siden 2020?",
                        "",
                        "Spørgsmålet er stillet efter ønske fra Ellinor Tang-Boe (RV) og ikkemedlem af",
                        "udvalget (MFU) Jeppe Fjord (KF).",
                        "Svar bedes afgivet senest den 11. december 2024.",
                        "",
                        "På udvalgets vegne",
                        "Gudrun Aa",
                        "formand");
    }

    @Test
    void two_columns_with_the_order_on_the_left_and_the_question_on_the_right_are_read_one_after_the_other() {
        byte[] pdf = new PrintedPages()
                .linesAt(
                        50,
                        60,
                        "Socialudvalget",
                        "",
                        "Til: social- og boligministeren",
                        "Dato: 20. november 2024",
                        "",
                        "Udvalget udbeder sig",
                        "ministerens besvarelse af",
                        "følgende spørgsmål:",
                        "",
                        "SOU alm. del",
                        "",
                        "Spørgsmål 77")
                .linesAt(
                        320,
                        60,
                        "Vil ministeren oplyse, hvor mange",
                        "væresteder der er lukket i Sønder- og",
                        "Vestjylland siden 2020?",
                        "",
                        "Spørgsmålet er stillet efter ønske fra",
                        "Ellinor Tang-Boe (RV) og ikkemedlem",
                        "af udvalget (MFU) Jeppe Fjord (KF).",
                        "Svar bedes afgivet senest den",
                        "11. december 2024.",
                        "",
                        "På udvalgets vegne",
                        "Gudrun Aa, formand")
                .pdf();
        assertEquals(FIELDS + "warnings: SESSION_FROM_DATE\n", ReadingText.of(Reader.read(pdf)));
    }

    @Test
    void a_sheet_quoted_in_an_answered_mail_of_the_old_code_page_is_read() {
        String words =
                """
                Hej Birgit

                Se nedenfor - skal den til jer eller til os?

                Mvh. Palle

                -----Oprindelig meddelelse-----
                Fra: Socialudvalget <sou@udvalg.example>
                Sendt: 20. november 2024 13:07
                Til: Ministeriet <post@ministeriet.example>
                Emne: SOU alm. del - spm. 77

                > Socialudvalget
                > Til: social- og boligministeren
                > Dato: 20. november 2024
                >
                > Udvalget udbeder sig ministerens besvarelse af følgende spørgsmål:
                >
                > SOU alm. del
                >
                > Spørgsmål 77
                >
                > Vil ministeren oplyse, hvor mange væresteder der er lukket i Sønder- og
                > Vestjylland siden 2020?
                >
                > Spørgsmålet er stillet efter ønske fra Ellinor Tang-Boe (RV) og
                > ikkemedlem af udvalget (MFU) Jeppe Fjord (KF). Svar bedes afgivet senest
                > den 11. december 2024.
                >
                > På udvalgets vegne
                > Gudrun Aa
                > formand
                """;
        String mail = "From: palle@ministeriet.example\r\nTo: birgit@ministeriet.example\r\n"
                + "Subject: =?windows-1252?Q?VS:_SOU_alm._del_-_sp=F8rgsm=E5l_77?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=\"Windows-1252\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(words);

        Reading reading = Reader.read(mail.getBytes(StandardCharsets.US_ASCII));

        assertEquals(FIELDS + "warnings: SESSION_FROM_DATE FROM_MAIL_TEXT\n", ReadingText.of(reading));
    }

    /** As mail programs write it: no line longer than 76, a soft break behind the rest. */
    private static String quotedPrintable(String words) {
        StringBuilder printable = new StringBuilder();
        int column = 0;
        for (byte b : words.getBytes(Charset.forName("windows-1252"))) {
            if (b == '\n') {
                printable.append("\r\n");
                column = 0;
                continue;
            }
            String sign = b < 0 || b == '=' ? String.format("=%02X", b & 0xFF) : String.valueOf((char) b);
            if (column + sign.length() > 70) {
                printable.append("=\r\n");
                column = 0;
            }
            printable.append(sign);
            column += sign.length();
        }
        return printable.toString();
    }

    @Test
    void what_a_table_holds_is_read_and_what_a_text_box_holds_is_said_to_be_missing() {
        byte[] docx = new WordPages()
                .row("Socialudvalget", "Dato: 20. november 2024")
                .row("Til:", "social- og boligministeren")
                .paragraph("Udvalget udbeder sig ministerens besvarelse af følgende spørgsmål:")
                .row("SOU alm. del", "Spørgsmål 77")
                .paragraph("Vil ministeren oplyse, hvor mange væresteder der er lukket i Sønder- og Vestjylland"
                        + " siden 2020?")
                .xml(textBox(
                        "Spørgsmålet er stillet efter ønske fra Ellinor Tang-Boe (RV) og ikkemedlem af udvalget"
                                + " (MFU) Jeppe Fjord (KF).",
                        "Svar bedes afgivet senest den 11. december 2024."))
                .paragraph("På udvalgets vegne")
                .paragraph("Gudrun Aa")
                .docx();
        assertEquals(
                FIELDS.replaceAll("(?m)^(?:wanted by|asker):.*\n", "")
                        + "warnings: SESSION_FROM_DATE ASKERS_MISSING PARTS_NOT_SHOWN\n",
                ReadingText.of(Reader.read(docx)));
    }

    private static String textBox(String... paragraphs) {
        StringBuilder box = new StringBuilder("<w:p><w:r><w:pict>"
                + "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:200pt;height:60pt\"><v:textbox>"
                + "<w:txbxContent>");
        for (String paragraph : paragraphs) {
            box.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return box.append("</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
                .toString();
    }
}
