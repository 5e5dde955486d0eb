package dk.rettidig.intake.http;

import dk.rettidig.intake.suggestion.Suggestions;
import dk.rettidig.letter.reading.ReadingKind;
import dk.rettidig.web.page.Page;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read, nothing of it stored.
 *
 * @param kind none as long as nothing was read
 * @param minister the title as addressed
 * @param warnings what the reading is unsure of, and what the registers do not agree with
 * @param places where each field stood in the source, by the field's name in this record
 * @param source the file's own text
 * @param suggestions what earlier questions propose
 * @param committees those a person may choose from
 */
@Page("intake/reading")
public record ReadingPage(
        @Nullable ReadingKind kind,
        RefView ref,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate wantedBy,
        List<AskerView> askers,
        @Nullable String minister,
        @Nullable String matterTitle,
        @Nullable String questionText,
        List<String> copies,
        @Nullable LetterView letter,
        List<WarningView> warnings,
        RegisterView register,
        Map<String, Place> places,
        String source,
        Suggestions suggestions,
        @JsonbTransient List<String> committees) {

    /**
     * The parts of the reference as they can be posted to {@code /questions}.
     *
     * @param letters instead of a number, of a question that is answered at a meeting
     */
    public record RefView(
            @Nullable String session,
            @Nullable String committee,
            @Nullable String matter,
            @Nullable String matterNumber,
            @Nullable Integer number,
            @Nullable String letters) {}

    /** A member at whose wish the question is put. */
    public record AskerView(String name, @Nullable String party, boolean committeeMember) {}

    /** A doubt in the reader's language; the code stays the same. */
    public record WarningView(String code, String message) {}

    /**
     * What the registers know of the day the question was put.
     *
     * @param question the reference of the question, where it is registered already
     */
    public record RegisterView(
            @Nullable CommitteeView committee, @Nullable MinisterView minister, @Nullable String question) {}

    /** A committee under the name it had, and since and until when. */
    public record CommitteeView(String abbreviation, String name, LocalDate from, @Nullable LocalDate to) {}

    /** Who held the title, and since and until when. */
    public record MinisterView(String title, String name, LocalDate from, @Nullable LocalDate to) {}

    /** A stretch of the source, and the line it begins in, counted from 1. */
    public record Place(int start, int end, int line) {}
}
