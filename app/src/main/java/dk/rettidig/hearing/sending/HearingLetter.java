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
import dk.rettidig.letter.font.CharacterWithoutFont;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.template.IncompleteLetter;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.letter.typography.DanishDate;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import dk.rettidig.refusal.Refused;
import dk.rettidig.writing.Written;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a hearing of the ministry says to the authority, as a letter of the day it was sent. */
public final class HearingLetter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Hearing hearing;
    private final Question question;
    private final QuestionRef ref;
    private final String minister;

    /** @param minister as addressed where the sheet names none: "justitsministeren" */
    HearingLetter(Hearing hearing, String minister) {
        this.hearing = hearing;
        this.minister = hearing.question().sheet().minister().isEmpty()
                ? minister
                : hearing.question().sheet().minister();
        this.question = hearing.question();
        this.ref = QuestionRef.parse(question.ref()).orElseThrow();
    }

    public byte[] docx() {
        try {
            return Templates.of(LetterKind.HEARING).fill(letter());
        } catch (IncompleteLetter incomplete) {
            throw Refused.because("hearing.letter.incomplete", String.join(", ", incomplete.missing()));
        }
    }

    public byte[] pdf() {
        try {
            return LetterPdf.of(ManuscriptReader.read(docx()));
        } catch (CharacterWithoutFont strange) {
            throw Refused.because("hearing.letter.character", String.valueOf(strange.getMessage()));
        }
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
                committee().isPresent() ? Wording.OF_THE_TEMPLATE : ofSection20(),
                new Signatories(null, officer.name()),
                List.of(),
                paragraphs(question.sheet().text()),
                Written.ofText(hearing.text()).blocks(),
                Map.of("modtager", hearing.authority().name(), "hoeringsfrist", due(hearing.originalDue())));
    }

    public String title() {
        return "Høring over spørgsmål nr. " + number()
                + committee().map(committee -> " fra Folketingets " + committee).orElse("");
    }

    private String number() {
        return ref.matter() == dk.rettidig.question.Matter.SECTION_20 ? ref.spoken() : Integer.toString(ref.number());
    }

    /** A member asks the minister, and no committee stands between them. */
    private Wording ofSection20() {
        Sheet sheet = question.sheet();
        String askers = question.askers().stream()
                .map(asker -> asker.party().isEmpty() ? asker.name() : asker.name() + " (" + asker.party() + ")")
                .collect(Collectors.joining(" og "));
        String opening = (askers.isEmpty() ? "Et medlem af Folketinget" : askers) + " har den "
                + DanishDate.of(sheet.askedOn()) + " stillet spørgsmål nr. " + number() + " til " + minister
                + ". Spørgsmålet er gengivet nedenfor. " + hearing.authority().name()
                + " bedes afgive en udtalelse til brug for besvarelsen senest den " + due(hearing.originalDue())
                + ". Er der ingen bemærkninger, bedes det oplyst.";
        return new Wording(title(), opening, "Spørgsmål nr. " + number() + ":");
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
                        Integer.toString(ref.number()), matter(sheet), committee, minister, sheet.askedOn(), askers));
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
