package dk.rettidig.calendar;

import java.time.LocalDate;

/** Easter Sunday in the Gregorian calendar, by the rule Butcher published in 1876. */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int goldenYear = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * goldenYear + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateMoon = (goldenYear + 11 * epact + 22 * toSunday) / 451;
        int fromMarch = epact + toSunday - 7 * lateMoon + 114;
        return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
    }
}
