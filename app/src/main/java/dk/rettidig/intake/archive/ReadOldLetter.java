package dk.rettidig.intake.archive;

import dk.rettidig.intake.Compared;
import dk.rettidig.intake.ReadReference;
import dk.rettidig.intake.Registers;
import dk.rettidig.letter.reading.AnswerLetter;
import dk.rettidig.letter.reading.Reader;
import dk.rettidig.letter.reading.Reading;
import dk.rettidig.letter.reading.WarningCode;
import dk.rettidig.letter.reading.source.Unreadable;
import dk.rettidig.question.QuestionRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Reads a file, and refuses what is no letter or does not say which question it answers, and when. */
@ApplicationScoped
class ReadOldLetter {

    /** What leaves open which question is answered. */
    private static final List<WarningCode> WHICH = List.of(WarningCode.NUMBERS_DIFFER, WarningCode.SEVERAL_QUESTIONS);

    @Inject
    Registers registers;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ReadLetter read(OldFile file) {
        Reading reading = reading(file);
        AnswerLetter letter = reading.letter();
        if (letter == null) {
            throw new Unfit("intake.archive.notAnAnswer");
        }
        WHICH.stream().filter(reading::warnsOf).findFirst().ifPresent(code -> {
            throw new Unfit("intake.warning." + code);
        });
        Compared compared = registers.compare(reading);
        QuestionRef ref = ReadReference.of(reading, compared.committee())
                .orElseThrow(() -> new Unfit("intake.archive.noReference"));
        LocalDate date = letter.date();
        if (date == null) {
            throw new Unfit("intake.warning.DATE_MISSING");
        }
        return new ReadLetter(file.name(), file.sha256(), ref, letter, date, compared);
    }

    private static Reading reading(OldFile file) {
        try {
            return Reader.read(file.content());
        } catch (Unreadable unreadable) {
            throw new Unfit("intake.unreadable." + unreadable.reason());
        }
    }
}
