package dk.rettidig.intake.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The letters of a party, and when a member belonged to it. */
public record PartyTime(String letters, @Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
