package dk.rettidig.question;

import dk.rettidig.calendar.AnswerDeadline;
import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import java.time.LocalDate;

/** What a question belongs to. The mark stands before the number of the paper in a reference. */
public enum Matter {
    /** Alm. del: the committee's general business; numbered per committee and session. */
    GENERAL(""),
    /** A bill: numbered per bill. */
    BILL("L"),
    /** A motion for a parliamentary resolution. */
    RESOLUTION("B"),
    /** Aktstykke: an application for a grant. */
    APPROPRIATION("AKT"),
    /** A question put to the minister by a single member under § 20; one series per session. */
    SECTION_20("S");

    private final String mark;

    Matter(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    public String messageKey() {
        return "question.matter." + name();
    }

    /** When the answer to a sheet is due, and why. */
    public AnswerDeadline deadline(Sheet sheet, DanishCalendar calendar) {
        AnswerRules rules = new AnswerRules(calendar);
        LocalDate wanted = sheet.wantedBy().orElse(null);
        return switch (this) {
            case GENERAL -> rules.generalBusiness(sheet.askedOn(), wanted);
            case SECTION_20 -> rules.section20(sheet.askedOn(), wanted);
            case BILL, RESOLUTION, APPROPRIATION -> rules.paper(sheet.askedOn(), wanted);
        };
    }
}
