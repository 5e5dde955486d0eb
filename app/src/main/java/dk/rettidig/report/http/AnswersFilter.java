package dk.rettidig.report.http;

import dk.rettidig.report.answer.AnswerOutcome;
import dk.rettidig.report.answer.CountedAnswer;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the questions the list shows. */
public class AnswersFilter {

    @QueryParam("outcome")
    @Nullable
    AnswerOutcome outcome;

    @QueryParam("office")
    @Nullable
    String office;

    @QueryParam("committee")
    @Nullable
    String committee;

    @QueryParam("open")
    @Nullable
    Open open;

    /** Those that wait for a final answer. */
    public enum Open {
        ANY,
        OVERDUE;

        boolean holds(CountedAnswer answer, LocalDate today) {
            return answer.isOpen() && (this == ANY || answer.isOverdue(today));
        }
    }

    /** The question after which the stretch that is shown begins, by its number. */
    @QueryParam("after")
    @Nullable
    Long after;

    public @Nullable AnswerOutcome getOutcome() {
        return outcome;
    }

    public @Nullable String getOffice() {
        return office;
    }

    public @Nullable String getCommittee() {
        return committee;
    }

    public @Nullable Open getOpen() {
        return open;
    }

    public boolean isOn() {
        return outcome != null || office != null || committee != null || open != null;
    }

    /** To stand in an address after its span. */
    String address() {
        return part("outcome", outcome) + part("office", office) + part("committee", committee) + part("open", open);
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    /** What comes after the last one that was shown, whether or not that one still belongs here. */
    List<CountedAnswer> rest(List<CountedAnswer> asked) {
        List<Long> ids = asked.stream().map(CountedAnswer::id).toList();
        return asked.subList(ids.indexOf(after) + 1, asked.size());
    }

    List<CountedAnswer> among(List<CountedAnswer> asked, LocalDate today) {
        return asked.stream().filter(answer -> shows(answer, today)).toList();
    }

    boolean shows(CountedAnswer answer, LocalDate today) {
        return (open == null || open.holds(answer, today))
                && (outcome == null || outcome == answer.outcome())
                && (office == null
                        || office.equals(
                                answer.office() == null ? "" : answer.office().code()))
                && (committee == null || committee.equals(answer.committee() == null ? "" : answer.committee()));
    }
}
