package dk.rettidig.sample;

import java.util.List;

/** How a sample hearing goes. */
enum Course {
    NOT_HEARD,
    IN_TIME,
    NO_REMARKS,
    LATE,
    EXTENDED,
    EXTENDED_TOO_LATE,
    SENT_BACK,
    ENTERED_BY_OFFICER,
    ONWARD,
    /** From here on the authority still owes something. */
    WAITING,
    /** A contributor wrote, and the coordinator has not approved it. */
    TO_BE_APPROVED,
    OVERDUE,
    MORE_TIME_GIVEN,
    MORE_TIME_WISHED,
    UNITS_WAITING,
    MORE_WANTED;

    /** Of the questions that are done, again and again: about nine of ten in time, as the police report. */
    private static final List<Course> PAST = List.of(
            IN_TIME,
            ONWARD,
            IN_TIME,
            EXTENDED,
            IN_TIME,
            NO_REMARKS,
            LATE,
            IN_TIME,
            SENT_BACK,
            ONWARD,
            IN_TIME,
            ENTERED_BY_OFFICER,
            IN_TIME,
            NOT_HEARD,
            IN_TIME,
            EXTENDED,
            ONWARD,
            IN_TIME,
            EXTENDED_TOO_LATE,
            IN_TIME,
            SENT_BACK,
            IN_TIME);

    /** Of the questions of the last weeks, from the newest back. */
    private static final List<Course> RECENT = List.of(
            NOT_HEARD,
            NOT_HEARD,
            UNITS_WAITING,
            WAITING,
            TO_BE_APPROVED,
            MORE_TIME_WISHED,
            MORE_TIME_GIVEN,
            OVERDUE,
            IN_TIME,
            MORE_WANTED,
            IN_TIME,
            EXTENDED,
            LATE,
            IN_TIME,
            ONWARD,
            IN_TIME);

    static Course past(int number) {
        return PAST.get(number % PAST.size());
    }

    static Course recent(int fromTheNewest) {
        return RECENT.get(fromTheNewest);
    }
}
