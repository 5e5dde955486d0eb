package dk.rettidig.letter.template.control;

import dk.rettidig.letter.LetterKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a template of each kind must have, and the word for the kind in a template's properties. */
public final class Needs {

    private static final Set<Control> OF_AN_ANSWER = Set.of(
            Control.ADDRESSEE,
            Control.DATE,
            Control.CASE_NUMBER,
            Control.OPENING,
            Control.MINISTER,
            Control.OFFICIAL,
            Control.QUESTION_HEADING,
            Control.QUESTION,
            Control.ANSWER);

    private static final Map<LetterKind, Set<Control>> CONTROLS = new EnumMap<>(Map.of(
            LetterKind.ANSWER, OF_AN_ANSWER,
            LetterKind.FINAL_ANSWER, OF_AN_ANSWER,
            LetterKind.INTERIM_ANSWER, OF_AN_ANSWER,
            LetterKind.CORRECTED_ANSWER, OF_AN_ANSWER,
            LetterKind.TRANSFER,
                    Set.of(
                            Control.ADDRESSEE,
                            Control.DATE,
                            Control.CASE_NUMBER,
                            Control.OPENING,
                            Control.NEXT_MINISTER,
                            Control.QUESTION),
            LetterKind.HEARING,
                    Set.of(
                            Control.ADDRESSEE,
                            Control.DATE,
                            Control.CASE_NUMBER,
                            Control.OPENING,
                            Control.HEARING_DUE,
                            Control.QUESTION,
                            Control.ANSWER),
            LetterKind.REMINDER,
                    Set.of(Control.ADDRESSEE, Control.DATE, Control.CASE_NUMBER, Control.OPENING, Control.HEARING_DUE),
            LetterKind.STATEMENT_FORM, Set.of(Control.HEARING_DUE, Control.QUESTION, Control.ANSWER),
            LetterKind.QUARTERLY_REPORT, Set.of(Control.HEADING, Control.PERIOD, Control.ANSWER)));

    private static final Map<LetterKind, String> WORDS = new EnumMap<>(Map.of(
            LetterKind.ANSWER, "svar",
            LetterKind.FINAL_ANSWER, "endeligt svar",
            LetterKind.INTERIM_ANSWER, "foreløbigt svar",
            LetterKind.CORRECTED_ANSWER, "korrigeret svar",
            LetterKind.TRANSFER, "oversendelse",
            LetterKind.HEARING, "høring",
            LetterKind.REMINDER, "rykker",
            LetterKind.STATEMENT_FORM, "udtalelsesskema",
            LetterKind.QUARTERLY_REPORT, "kvartalsrapport"));

    private Needs() {}

    /** The kind's word, as it stands in the property "Brevtype". */
    public static String wordFor(LetterKind kind) {
        return WORDS.getOrDefault(kind, "");
    }

    /** All words a template may name its kinds by. */
    public static Collection<String> words() {
        return new TreeSet<>(WORDS.values());
    }

    /** The kinds named in a property such as "svar; endeligt svar". */
    public static List<LetterKind> kinds(String property) {
        List<String> words = List.of(property.strip().split("\\s*;\\s*"));
        return WORDS.entrySet().stream()
                .filter(entry -> words.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The controls the kinds need that are not among the names, in the order of a letter. */
    public static List<Control> missing(Collection<LetterKind> kinds, Collection<String> names) {
        List<Control> missing = new ArrayList<>();
        for (Control control : Control.values()) {
            boolean needed = kinds.stream()
                    .anyMatch(kind -> CONTROLS.getOrDefault(kind, Set.of()).contains(control));
            if (needed && !names.contains(control.inWord())) {
                missing.add(control);
            }
        }
        return missing;
    }
}
