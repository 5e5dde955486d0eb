package dk.rettidig.web.parts;

import dk.rettidig.language.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day by which something must be done, and in words how near it is. */
public record Due(LocalDate day, Tone tone, Text left) {

    /** From here on the reader should act: two working days. */
    private static final int NEAR = 2;

    /**
     * Of something still to be done.
     *
     * @param workingDays how many working days are left after today; of no interest once the day has passed
     */
    public static Due of(LocalDate day, LocalDate today, int workingDays) {
        int over = (int) ChronoUnit.DAYS.between(day, today);
        if (over > 0) {
            return new Due(day, Tone.LATE, Text.of("web.due.over", over));
        }
        if (over == 0) {
            return new Due(day, Tone.SOON, Text.of("web.due.today"));
        }
        return new Due(day, workingDays <= NEAR ? Tone.SOON : Tone.CALM, Text.of("web.due.left", workingDays));
    }

    /** Of something that was done on that day. */
    public static Due kept(LocalDate day, LocalDate done) {
        int over = (int) ChronoUnit.DAYS.between(day, done);
        return over > 0
                ? new Due(day, Tone.LATE, Text.of("web.due.keptLate", over))
                : new Due(day, Tone.OK, Text.of("web.due.kept"));
    }
}
