package dk.rettidig.intake;

import dk.rettidig.letter.reading.Reading;
import dk.rettidig.letter.reading.field.MatterKind;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.Matter;
import dk.rettidig.question.QuestionRef;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference a reading amounts to, where all its parts were found. */
public final class ReadReference {

    private ReadReference() {}

    public static Optional<QuestionRef> of(Reading reading, @Nullable Committee committee) {
        Reading.Ref ref = reading.ref();
        Integer number = number(reading);
        MatterKind kind = ref.matter();
        String session = ref.session();
        if (number == null || kind == null || session == null) {
            return Optional.empty();
        }
        String abbreviation = committee == null ? ref.committee() : committee.abbreviation();
        QuestionRef read = new QuestionRef(
                session,
                Objects.requireNonNullElse(abbreviation, ""),
                Matter.valueOf(kind.name()),
                Objects.requireNonNullElse(ref.matterNumber(), ""),
                number);
        return Optional.of(read).filter(QuestionRef::isComplete);
    }

    /** Questions that are answered at a meeting have letters for a number. */
    public static @Nullable Integer number(Reading reading) {
        String number = reading.ref().number();
        return number != null && number.matches("[0-9]{1,5}") ? Integer.valueOf(number) : null;
    }
}
