package dk.rettidig.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts at the right of the first page. What is not known yet is left out of the letter. */
public record Facts(
        @Nullable LocalDate date,
        @Nullable String office,
        @Nullable String caseOfficer,
        @Nullable String caseNumber,
        @Nullable String documentNumber) {}
