package dk.rettidig.letter.template.control;

import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.Matter;
import dk.rettidig.letter.Signatories;
import dk.rettidig.letter.Subject;
import dk.rettidig.letter.typography.DanishDate;
import dk.rettidig.letter.typography.Typography;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A letter's values by the names of the controls. What the letter does not know has no entry. */
public final class LetterFields {

    private final Map<String, String> values = new HashMap<>();

    public LetterFields(Letter letter) {
        letter.values().forEach((name, value) -> values.put(name, Typography.of(value)));
        facts(letter.facts());
        Subject subject = letter.subject();
        if (subject != null) {
            subject(subject);
        }
        Signatories signatories = letter.signatories();
        if (signatories != null) {
            put(Control.MINISTER, signatories.minister());
            put(Control.OFFICIAL, signatories.official());
        }
        put(Control.FINAL, letter.kind() == LetterKind.FINAL_ANSWER ? "endelig" : null);
        put(Control.QUESTION, letter.question().isEmpty() ? null : "spørgsmål");
        put(Control.ANSWER, letter.answer().isEmpty() ? null : "svar");
    }

    private void facts(Facts facts) {
        date(Control.DATE, facts.date());
        put(Control.OFFICE, facts.office());
        put(Control.CASE_OFFICER, facts.caseOfficer());
        put(Control.CASE_NUMBER, facts.caseNumber());
        put(Control.DOCUMENT_NUMBER, facts.documentNumber());
    }

    private void subject(Subject subject) {
        put(Control.NUMBER, subject.number());
        put(Control.COMMITTEE, subject.committee());
        put(Control.MINISTER_TITLE, subject.minister());
        date(Control.ASKED_ON, subject.askedOn());
        put(Control.ASKERS, askers(subject.askers()));
        matter(subject.matter());
    }

    private void matter(Matter matter) {
        if (matter instanceof Matter.Paper paper) {
            put(Control.PAPER, Typography.of(paper.number()));
            put(Control.PAPER_TITLE, Typography.of(paper.title()));
            put(Control.MATTER, Typography.of(paper.number()));
        } else if (matter instanceof Matter.Appropriation appropriation) {
            put(Control.APPROPRIATION, appropriation.number());
            put(Control.APPROPRIATION_SECTION, Typography.of(appropriation.section()));
            put(Control.MATTER, "aktstykke\u00A0" + appropriation.number());
        } else {
            put(Control.GENERAL_MATTER, "Alm.\u00A0del");
            put(Control.MATTER, "Alm.\u00A0del");
        }
    }

    /** "A (V), B (V) og C (V)". */
    private static @Nullable String askers(List<Subject.Asker> askers) {
        List<String> names = askers.stream().map(LetterFields::asker).toList();
        if (names.size() < 2) {
            return names.isEmpty() ? null : names.get(0);
        }
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " og "
                + names.get(names.size() - 1);
    }

    private static String asker(Subject.Asker asker) {
        String name = asker.name() + " (" + asker.party() + ")";
        return asker.committeeMember() ? name : "ikkemedlem af udvalget (MFU) " + name;
    }

    private void date(Control control, @Nullable LocalDate date) {
        put(control, date == null ? null : DanishDate.of(date));
    }

    private void put(Control control, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(control.inWord(), value);
        }
    }

    public @Nullable String get(String name) {
        return values.get(name);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }
}
