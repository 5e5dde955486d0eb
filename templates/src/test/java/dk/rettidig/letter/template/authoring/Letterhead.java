package dk.rettidig.letter.template.authoring;

/** The parts most of the letters share, in the order of a page. */
final class Letterhead {

    private final Wording words = new Wording();
    private final boolean faxed;

    /** @param faxed whether the sender still has a fax number, as in 2017 */
    Letterhead(boolean faxed) {
        this.faxed = faxed;
    }

    Draft draft(Draft.About about, String body) {
        return new Draft(
                about,
                words.control("brevhoved", "", words.paragraph("Brevhoved", Wording.run("JUSTITSMINISTERIET"))),
                words.paragraph("Sidehoved", ""),
                body,
                sender(),
                words.paragraph(
                        "Sidenummer", Wording.run("Side~") + field("PAGE") + Wording.run("/") + field("NUMPAGES")),
                WordFile.link("rId1", "http://www.justitsministeriet.dk") + WordFile.link("rId2", "mailto:jm@jm.dk"));
    }

    /** Addressee to the left, facts to the right: a table that only places. */
    String facts() {
        return placed(words.control("adressat", "", words.paragraph("Adressat", words.sample("adressat"))));
    }

    /** Facts to the right of nothing. */
    String factsOnly() {
        return placed(words.paragraph("Adressat", ""));
    }

    private String placed(String left) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Layouttabel\"/><w:tblW w:w=\"9070\" w:type=\"dxa\"/>"
                + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0600\"/><w:tblCaption w:val=\"layout\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"5270\"/><w:gridCol w:w=\"3800\"/></w:tblGrid><w:tr>"
                + cell(5270, left)
                + cell(
                        3800,
                        fact("Dato:", "dato")
                                + optionalFact("Kontor:", "kontor")
                                + optionalFact("Sagsbeh:", "sagsbehandler")
                                + optionalFact("Sagsnr.:", "sagsnr")
                                + optionalFact("Dok.:", "dok"))
                + "</w:tr></w:tbl>";
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    private String fact(String label, String name) {
        return words.paragraph("Fakta", Wording.run(label) + words.sentence("[tab]") + words.bound(name));
    }

    private String optionalFact(String label, String name) {
        return words.control("hvis:" + name, "", fact(label, name));
    }

    String heading(String sentence) {
        return words.control("overskrift", "", words.paragraph("Overskrift1", words.sentence(sentence)));
    }

    String opening(String... sentences) {
        StringBuilder paragraphs = new StringBuilder();
        for (String sentence : sentences) {
            paragraphs.append(words.paragraph("Brdtekst", words.sentence(sentence)));
        }
        return words.control("indledning", "", paragraphs.toString());
    }

    /** An opening with no heading above it. */
    String firstOpening(String sentence) {
        return words.control("indledning", "", words.paragraph("Indledning", words.sentence(sentence)));
    }

    String ministerAndOfficial() {
        return words.control("hvis:minister", "", words.paragraph("Minister", value("minister")))
                + words.control(
                        "hvis:embedsmand",
                        "",
                        words.paragraph("Underskrift", Wording.run("/"))
                                + words.paragraph("Underskrift", value("embedsmand")));
    }

    /** What stands under a letter from official to official. */
    String greeting() {
        return words.paragraph("Hilsen", Wording.run("Med venlig hilsen"))
                + words.control("hvis:embedsmand", "", words.paragraph("Underskrift", value("embedsmand")));
    }

    private String value(String name) {
        return words.control(name, "", words.sample(name));
    }

    /** Question and answer from the top of the second page on. */
    String questionAndAnswer(String heading) {
        return question("Spoergsmaalsoverskrift", heading) + bodyUnder("Svar:");
    }

    /** The question on the letter's own page. */
    String questionBelow(String heading) {
        return question("Overskrift2", heading);
    }

    private String question(String style, String heading) {
        return words.control("spoergsmaalsoverskrift", "", words.paragraph(style, words.sentence(heading)))
                + words.control("spoergsmaal", "", words.paragraph("Spoergsmaal", words.sample("spoergsmaal")));
    }

    String bodyUnder(String heading) {
        return words.paragraph("Overskrift2", Wording.run(heading)) + body();
    }

    String body() {
        return words.control("svar", "", words.paragraph("Brdtekst", words.sample("svar")));
    }

    String optionalBody() {
        return words.control("hvis:svar", "", body());
    }

    private String sender() {
        return words.control(
                "afsender",
                "",
                words.paragraph("Afsender", Wording.run("Slotsholmsgade 10"))
                        + words.paragraph("Afsenderlinje", Wording.run("1216 København K."))
                        + words.paragraph("Afsender", Wording.run("T +45 7226 8400"))
                        + (faxed ? words.paragraph("Afsenderlinje", Wording.run("F +45 3393 3510")) : "")
                        + words.paragraph("Afsender", link("rId1", "www.justitsministeriet.dk"))
                        + words.paragraph("Afsenderlinje", link("rId2", "jm@jm.dk")));
    }

    private static String link(String id, String text) {
        return "<w:hyperlink r:id=\"" + id + "\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>" + text
                + "</w:t></w:r></w:hyperlink>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>2</w:t></w:r></w:fldSimple>";
    }
}
