package dk.rettidig.casefile.list;

import dk.rettidig.casefile.CaseRow;
import dk.rettidig.casefile.Stage;
import dk.rettidig.question.QuestionRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question in a list, as pages and programs see it. */
public record CaseLine(
        String ref,
        Stage stage,
        String matter,
        @Nullable String committee,
        String questionText,
        @Nullable String asker,
        LocalDate askedOn,
        @Nullable LocalDate due,
        boolean closed,
        @Nullable String office,
        @Nullable String officer,
        @Nullable Long officerId,
        int waitingHearings,
        int answeredHearings,
        @Nullable LocalDate hearingDue) {

    static CaseLine of(CaseRow row) {
        return new CaseLine(
                row.ref(),
                row.stage(),
                row.matter().name(),
                row.committee().orElse(null),
                row.text(),
                row.asker().orElse(null),
                row.askedOn(),
                row.due().orElse(null),
                row.isClosed(),
                row.officeName().orElse(null),
                row.officerName().orElse(null),
                row.officerId().orElse(null),
                row.waitingHearings(),
                row.answeredHearings(),
                row.hearingDue().orElse(null));
    }

    /** "REU alm. del 858". */
    public String name() {
        return QuestionRef.spoken(ref);
    }

    /** The message key of how the hearings stand. */
    public String hearing() {
        String standing = waitingHearings > 0 ? "WAITING" : answeredHearings > 0 ? "RECEIVED" : "NOT_SENT";
        return "casefile.hearing." + standing;
    }

    /** "MH": the letters a dense list has room for. */
    public String officerInitials() {
        String name = officer == null ? "–" : officer;
        return name.replaceAll("(\\p{L})\\S*\\s*", "$1");
    }
}
