package dk.rettidig.letter.reading;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.Line;
import dk.rettidig.letter.Matter;
import dk.rettidig.letter.Signatories;
import dk.rettidig.letter.Subject;
import dk.rettidig.letter.Wording;
import dk.rettidig.letter.reading.field.Committees;
import dk.rettidig.letter.reading.field.MatterKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A read letter as the letter it was, with the very sentences it used, so that it can be set again. */
record LetterAgain(Reading reading, AnswerLetter read) {

    Letter letter() {
        AnswerLetter.Frame frame = read.frame();
        return new Letter(
                read.kind(),
                title(),
                frame.letterhead(),
                frame.addressee(),
                new Facts(read.date(), read.office(), read.caseOfficer(), read.caseNumber(), read.documentNumber()),
                subject(),
                new Wording(frame.heading(), frame.opening(), frame.questionHeading()),
                new Signatories(read.ministerName(), read.official()),
                frame.sender().stream().map(LetterAgain::line).toList(),
                question(),
                read.answer(),
                Map.of());
    }

    private String title() {
        String number = reading.ref().number();
        String committee = reading.committee();
        String answer = "Besvarelse af spørgsmål" + (number == null ? "" : " nr. " + number);
        String part = reading.ref().matter() == MatterKind.GENERAL ? " (Alm. del)" : "";
        return answer
                + part
                + (committee == null ? "" : " fra Folketingets " + Committees.afterFolketingets(committee));
    }

    private @Nullable Subject subject() {
        String number = reading.ref().number();
        String committee = reading.committee();
        Matter matter = matter();
        LocalDate askedOn = reading.askedOn();
        String minister = reading.minister();
        if (number == null || committee == null || matter == null || askedOn == null || minister == null) {
            return null;
        }
        return new Subject(
                number,
                matter,
                Committees.afterFolketingets(committee),
                minister.toLowerCase(Locale.forLanguageTag("da")),
                askedOn,
                reading.askers().stream()
                        .map(asker -> new Subject.Asker(
                                asker.name(), Objects.requireNonNullElse(asker.party(), ""), asker.committeeMember()))
                        .toList());
    }

    private @Nullable Matter matter() {
        MatterKind kind = reading.ref().matter();
        String number = Objects.requireNonNullElse(reading.ref().matterNumber(), "");
        String title = Objects.requireNonNullElse(reading.matterTitle(), "");
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case GENERAL, SECTION_20 -> new Matter.General();
            case BILL -> new Matter.Paper("L " + number, title);
            case RESOLUTION -> new Matter.Paper("B " + number, title);
            case APPROPRIATION -> new Matter.Appropriation(number, title);
        };
    }

    private List<Block> question() {
        String text = reading.questionText();
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n\n", -1))
                        .<Block>map(Block.Paragraph::of)
                        .toList();
    }

    private static Line line(String text) {
        return new Line(text.isEmpty() ? List.of() : List.of(Inline.Text.plain(text)));
    }
}
