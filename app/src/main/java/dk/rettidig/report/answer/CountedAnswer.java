package dk.rettidig.report.answer;

import dk.rettidig.language.Text;
import dk.rettidig.report.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One question of the list behind a number, with what decided how it counts.
 *
 * @param ref none when the question is confidential: it is counted, and named to nobody
 * @param committee none where nobody has set it
 * @param office none before it is allocated
 */
public record CountedAnswer(
        long id,
        @Nullable String ref,
        @Nullable String committee,
        @Nullable Named office,
        LocalDate askedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate interimOn,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate endedOn,
        AnswerOutcome outcome) {

    /** Whether it waits for a final answer. */
    public boolean isOpen() {
        return finalOn == null && endedOn == null;
    }

    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    public YearMonth month() {
        return YearMonth.from(askedOn);
    }

    /** Why it counts as it does, in a sentence. */
    public Text why() {
        if (due == null) {
            return Text.of("report.answer.why.undated");
        }
        return switch (outcome) {
            case FINAL_ON_TIME -> why("FINAL_ON_TIME", finalOn);
            case INTERIM_ON_TIME -> why("INTERIM_ON_TIME", interimOn);
            case ENDED -> why("ENDED", endedOn);
            case LATE -> finalOn == null ? Text.of("report.answer.why.NOT_GIVEN", due) : why("LATE", finalOn);
            case WAITING -> Text.of("report.answer.why.WAITING", due);
        };
    }

    private Text why(String how, @Nullable LocalDate day) {
        return Text.of("report.answer.why." + how, day == null ? "–" : day, due == null ? "–" : due);
    }
}
