package dk.rettidig.letter.reading;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.reading.field.Asker;
import dk.rettidig.letter.reading.field.MatterKind;
import dk.rettidig.letter.reading.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one file. Nothing here is certain unless the file says it; what it does not say is null or empty
 * and warned of.
 *
 * @param committee its name, as in "Retsudvalget"
 * @param matterTitle of a bill or motion; the section "§ 11" of an appropriation
 * @param minister the title as addressed
 * @param questionText paragraphs parted by empty lines
 * @param copies titles of other ministers
 * @param letter of an answer letter, else null
 * @param source the file's own text, which the places point into
 * @param places where each field stood
 */
public record Reading(
        ReadingKind kind,
        Ref ref,
        @Nullable String committee,
        @Nullable String matterTitle,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate wantedBy,
        List<Asker> askers,
        @Nullable String minister,
        @Nullable String questionText,
        List<String> copies,
        @Nullable AnswerLetter letter,
        List<Warning> warnings,
        String source,
        Map<Field, Span> places) {

    public Reading {
        askers = List.copyOf(askers);
        copies = List.copyOf(copies);
        warnings = List.copyOf(warnings);
        places = Map.copyOf(places);
    }

    /**
     * What a question is known by.
     *
     * @param session as in "20231"
     * @param committee its abbreviation
     * @param matterNumber "95" of "L 95", "108" of "Aktstk. 108"; null on general business
     * @param number letters for a question to be answered at a meeting
     */
    public record Ref(
            @Nullable String session,
            @Nullable String committee,
            @Nullable MatterKind matter,
            @Nullable String matterNumber,
            @Nullable String number) {}

    public boolean warnsOf(WarningCode code) {
        return warnings.stream().anyMatch(warning -> warning.code() == code);
    }

    Reading alsoWarningOf(List<WarningCode> codes) {
        List<Warning> all = new ArrayList<>(warnings);
        codes.stream().map(Warning::of).forEach(all::add);
        return new Reading(
                kind,
                ref,
                committee,
                matterTitle,
                askedOn,
                wantedBy,
                askers,
                minister,
                questionText,
                copies,
                letter,
                all,
                source,
                places);
    }

    /** The letter that was read, to be set again; empty-handed where this is no answer letter. */
    public @Nullable Letter toLetter() {
        return letter == null ? null : new LetterAgain(this, letter).letter();
    }
}
