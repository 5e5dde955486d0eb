package dk.rettidig.letter.typography;

import java.time.LocalDate;
import java.util.List;

/** "4. september 2024", whatever language the machine speaks; day and month stay on one line. */
public final class DanishDate {

    static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private DanishDate() {}

    public static String of(LocalDate date) {
        return date.getDayOfMonth() + ".\u00A0" + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
