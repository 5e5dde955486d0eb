package dk.rettidig.letter.reading;

import dk.rettidig.letter.reading.answer.Statement;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reading as lines, one field each, for comparison with what was written down by hand. */
final class ReadingText {
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    static String of(Reading reading) {
        ReadingText text = new ReadingText();
        text.reading(reading);
        return text.lines.toString();
    }

    private void reading(Reading reading) {
        line("kind", reading.kind());
        line("session", reading.ref().session());
        line("committee", reading.ref().committee());
        line("matter", reading.ref().matter());
        line("matter number", reading.ref().matterNumber());
        line("number", reading.ref().number());
        line("committee name", reading.committee());
        line("matter title", reading.matterTitle());
        line("asked on", reading.askedOn());
        line("wanted by", reading.wantedBy());
        reading.askers()
                .forEach(asker -> line(
                        "asker",
                        asker.name() + " (" + asker.party() + ")" + (asker.committeeMember() ? "" : ", not a member")));
        line("minister", reading.minister());
        reading.copies().forEach(copy -> line("copy", copy));
        line("question", reading.questionText());
        AnswerLetter letter = reading.letter();
        if (letter != null) {
            letter(letter);
        }
        line(
                "warnings",
                reading.warnings().stream()
                        .map(warning -> warning.code().name())
                        .collect(Collectors.joining(" ")));
    }

    private void letter(AnswerLetter letter) {
        line("letter", letter.kind());
        line("date", letter.date());
        line("office", letter.office());
        line("case officer", letter.caseOfficer());
        line("case number", letter.caseNumber());
        line("document number", letter.documentNumber());
        line("minister's name", letter.ministerName());
        line("official", letter.official());
        letter.paragraphs().forEach(paragraph -> line("paragraph", paragraph));
        letter.statements().forEach(statement -> statement("statement", statement));
    }

    private void statement(String label, Statement statement) {
        line(label, statement.authority() + (statement.quoted() ? "" : ", retold"));
        statement.paragraphs().forEach(paragraph -> line(label + " says", paragraph));
        statement.nested().forEach(nested -> statement(label + " within", nested));
    }

    private void line(String label, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            lines.add(label + ": " + value.toString().replace("\n", "⏎"));
        }
    }
}
