package dk.rettidig.answer.letter;

import dk.rettidig.answer.Draft;
import dk.rettidig.answer.LetterFacts;
import dk.rettidig.letter.Block;
import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.Matter;
import dk.rettidig.letter.Signatories;
import dk.rettidig.letter.Subject;
import dk.rettidig.letter.Wording;
import dk.rettidig.letter.typography.DanishDate;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Minister;
import dk.rettidig.question.Allocation;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import dk.rettidig.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One draft's letter of one day. */
final class LetterOf {

    private final Draft draft;
    private final Question question;
    private final QuestionRef ref;
    private final Committee committee;
    private final Letterhead head;
    private final LocalDate day;

    LetterOf(Draft draft, Letterhead head, LocalDate day) {
        this.draft = draft;
        this.question = draft.answer().question();
        this.ref = QuestionRef.parse(question.ref()).orElseThrow();
        this.committee = question.sheet().committee().orElseThrow(() -> Refused.because("answer.letter.section20"));
        this.head = head;
        this.day = day;
    }

    Letter signedBy(Optional<Minister> minister, String official) {
        return new Letter(
                kind(),
                title(),
                head.mark(),
                addressee(),
                facts(),
                subject(minister),
                Wording.OF_THE_TEMPLATE,
                new Signatories(minister.map(Minister::name).orElse(""), official),
                List.of(),
                questionText(),
                draft.blocks(),
                values());
    }

    /** "Endelig besvarelse" is said only to a committee that got an interim answer before. */
    private LetterKind kind() {
        boolean wasAnswered = !question.answers().isEmpty();
        return switch (draft.answer().kind()) {
            case INTERIM -> LetterKind.INTERIM_ANSWER;
            case FINAL -> wasAnswered ? LetterKind.FINAL_ANSWER : LetterKind.ANSWER;
            case CORRECTION -> LetterKind.CORRECTED_ANSWER;
        };
    }

    private String title() {
        return "Besvarelse af spørgsmål nr. " + ref.number() + " (" + ref.matterInLetters() + ") fra Folketingets "
                + committee.nameAfterGenitive();
    }

    private List<String> addressee() {
        List<String> lines = new ArrayList<>(List.of("Folketinget", committee.name()));
        lines.addAll(head.address());
        return lines;
    }

    private Facts facts() {
        LetterFacts facts = draft.facts();
        Allocation allocation = question.currentAllocation().orElse(null);
        return new Facts(
                day,
                allocation == null ? null : allocation.office().name(),
                allocation == null ? null : allocation.officer().name(),
                facts.caseNumber(),
                facts.documentNumber());
    }

    private Subject subject(Optional<Minister> minister) {
        Sheet sheet = question.sheet();
        List<Subject.Asker> askers =
                question.askers().stream().map(LetterOf::asker).toList();
        return new Subject(
                Integer.toString(ref.number()),
                matter(sheet),
                committee.nameAfterGenitive(),
                addressed(sheet, minister),
                sheet.askedOn(),
                askers);
    }

    /** "justitsministeren": as the sheet says, otherwise whoever signs. */
    private static String addressed(Sheet sheet, Optional<Minister> minister) {
        return sheet.minister().isEmpty()
                ? minister.map(one -> one.title() + "en").orElse("")
                : sheet.minister();
    }

    private Matter matter(Sheet sheet) {
        return switch (ref.matter()) {
            case BILL, RESOLUTION -> new Matter.Paper(ref.matterInLetters(), sheet.matterTitle());
            case APPROPRIATION -> new Matter.Appropriation(ref.matterNumber(), sheet.matterTitle());
            case GENERAL, SECTION_20 -> new Matter.General();
        };
    }

    private static Subject.Asker asker(Asker asker) {
        return new Subject.Asker(asker.name(), asker.party(), asker.isCommitteeMember());
    }

    private List<Block> questionText() {
        List<Block> paragraphs = new ArrayList<>();
        Arrays.stream(question.sheet().text().split("\\R\\s*\\R", -1))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> paragraphs.add(Block.Paragraph.of(paragraph)));
        return paragraphs;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        draft.facts().expectedOn().ifPresent(expected -> values.put("forventet-svar", DanishDate.of(expected)));
        question.answers().stream()
                .filter(given -> given.kind() != AnswerGiven.Kind.CORRECTION)
                .reduce((earlier, later) -> later)
                .ifPresent(given -> values.put("foerste-svar", DanishDate.of(given.on())));
        return values;
    }
}
