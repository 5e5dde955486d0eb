package dk.rettidig.calendar;

import java.time.LocalDate;

/** A day that was not counted, and why. */
public record DayOff(LocalDate day, Reason reason) {

    /** Either a kind with a message of its own, or the name the institution gave its closed day. */
    public record Reason(String messageKey, String name) {

        static Reason weekend() {
            return new Reason("calendar.WEEKEND", "");
        }

        static Reason of(PublicHoliday holiday) {
            return new Reason("calendar." + holiday.name(), "");
        }

        static Reason of(ClosedDay closed) {
            return new Reason("calendar.CLOSED", closed.name());
        }
    }
}
