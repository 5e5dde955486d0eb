package dk.rettidig.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a draft says besides its answer: the voice, the letter's date and the ministry's own numbers. */
@Embeddable
public class LetterFacts {

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Column(name = "letter_date")
    private @Nullable LocalDate letterDate;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "expected_on")
    private @Nullable LocalDate expectedOn;

    protected LetterFacts() {}

    /**
     * @param letterDate none until it is decided: the letter then carries the day it is submitted
     * @param expectedOn when an interim answer promises the final one
     */
    public LetterFacts(
            Voice voice,
            @Nullable LocalDate letterDate,
            String caseNumber,
            String documentNumber,
            @Nullable LocalDate expectedOn) {
        this.voice = voice;
        this.letterDate = letterDate;
        this.caseNumber = caseNumber;
        this.documentNumber = documentNumber;
        this.expectedOn = expectedOn;
    }

    public static LetterFacts unknown() {
        return new LetterFacts(Voice.MINISTRY, null, "", "", null);
    }

    public Voice voice() {
        return voice;
    }

    public Optional<LocalDate> letterDate() {
        return Optional.ofNullable(letterDate);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public Optional<LocalDate> expectedOn() {
        return Optional.ofNullable(expectedOn);
    }

    boolean says(LetterFacts other) {
        return voice == other.voice
                && letterDate().equals(other.letterDate())
                && caseNumber.equals(other.caseNumber)
                && documentNumber.equals(other.documentNumber)
                && expectedOn().equals(other.expectedOn());
    }
}
