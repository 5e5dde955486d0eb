package dk.rettidig.hearing.sending;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.letter.Block;
import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.Matter;
import dk.rettidig.letter.Signatories;
import dk.rettidig.letter.Subject;
import dk.rettidig.letter.Wording;
import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.letter.typography.DanishDate;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import dk.rettidig.writing.Written;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a hearing says to the authority, as a letter of the day it was sent. */
public final class HearingLetter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Hearing hearing;
    private final Question question;
    private final QuestionRef ref;

    public HearingLetter(Hearing hearing) {
        this.hearing = hearing;
        this.question = hearing.question();
        this.ref = QuestionRef.parse(question.ref()).orElseThrow();
    }

    public byte[] docx() {
        return Templates.of(LetterKind.HEARING).fill(letter());
    }

    public byte[] pdf() {
        return LetterPdf.of(ManuscriptReader.read(docx()));
    }

    /** Without an ending. */
    public String fileName() {
        return "hoering-" + question.ref() + "-" + hearing.authority().code();
    }

    private Letter letter() {
        Person officer = hearing.by();
        return new Letter(
                LetterKind.HEARING,
                title(),
                null,
                List.of(hearing.authority().name()),
                facts(officer),
                subject().orElse(null),
                Wording.OF_THE_TEMPLATE,
                new Signatories(null, officer.name()),
                List.of(),
                paragraphs(question.sheet().text()),
                Written.ofText(hearing.text()).blocks(),
                Map.of("modtager", hearing.authority().name(), "hoeringsfrist", due(hearing.originalDue())));
    }

    public String title() {
        return "Høring over spørgsmål nr. " + ref.number()
                + committee().map(committee -> " fra Folketingets " + committee).orElse("");
    }

    private Facts facts(Person officer) {
        String office = officer.office().map(Office::name).orElse(null);
        return new Facts(DanishTime.dayOf(hearing.sentAt()), office, officer.name(), null, null);
    }

    private Optional<Subject> subject() {
        Sheet sheet = question.sheet();
        List<Subject.Asker> askers = question.askers().stream()
                .map(asker -> new Subject.Asker(asker.name(), asker.party(), asker.isCommitteeMember()))
                .toList();
        return committee()
                .map(committee -> new Subject(
                        Integer.toString(ref.number()),
                        matter(sheet),
                        committee,
                        sheet.minister(),
                        sheet.askedOn(),
                        askers));
    }

    private Optional<String> committee() {
        return question.sheet().committee().map(Committee::nameAfterGenitive);
    }

    private Matter matter(Sheet sheet) {
        return switch (ref.matter()) {
            case BILL -> new Matter.Paper("L " + ref.matterNumber(), sheet.matterTitle());
            case RESOLUTION -> new Matter.Paper("B " + ref.matterNumber(), sheet.matterTitle());
            case APPROPRIATION -> new Matter.Appropriation(ref.matterNumber(), sheet.matterTitle());
            case GENERAL, SECTION_20 -> new Matter.General();
        };
    }

    private static List<Block> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R", -1))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .<Block>map(Block.Paragraph::of)
                .toList();
    }

    /** As letters write it: "26. juli 2024 kl. 12.00". */
    private static String due(Deadline due) {
        String day = DanishDate.of(due.day());
        return due.time() == null ? day : day + " kl. " + TIME.format(due.time());
    }
}
