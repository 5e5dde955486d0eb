package dk.rettidig.question.http;

import dk.rettidig.language.Text;
import dk.rettidig.question.Allocation;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question's facts as pages and programs see them. */
public record QuestionView(
        String ref,
        String matter,
        @Nullable String committee,
        String minister,
        LocalDate askedOn,
        @Nullable LocalDate wantedBy,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate due,
        String matterTitle,
        String questionText,
        List<AskerView> askers,
        @Nullable String office,
        @Nullable String officer,
        boolean confidential) {

    public static QuestionView of(Question question) {
        Sheet sheet = question.sheet();
        Allocation allocation = question.currentAllocation().orElse(null);
        return new QuestionView(
                question.ref(),
                question.matter().name(),
                sheet.committee().map(committee -> committee.abbreviation()).orElse(null),
                sheet.minister(),
                sheet.askedOn(),
                sheet.wantedBy().orElse(null),
                question.firstDue().orElse(null),
                question.due().orElse(null),
                sheet.matterTitle(),
                sheet.text(),
                question.askers().stream().map(AskerView::of).toList(),
                allocation == null ? null : allocation.office().name(),
                allocation == null ? null : allocation.officer().name(),
                question.isConfidential());
    }

    /** "REU alm. del 858". */
    public String name() {
        return QuestionRef.spoken(ref);
    }

    /** The matter's name in the reader's language. */
    public Text matterName() {
        return Text.of("question.matter." + matter);
    }

    /** A member at whose wish the question is put. */
    public record AskerView(String name, String party, boolean committeeMember) {
        static AskerView of(Asker asker) {
            return new AskerView(asker.name(), asker.party(), asker.isCommitteeMember());
        }
    }
}
