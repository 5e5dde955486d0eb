package dk.rettidig.people;

import static dk.rettidig.people.Right.ADMINISTER;
import static dk.rettidig.people.Right.ALLOCATE;
import static dk.rettidig.people.Right.ANSWER_HEARINGS;
import static dk.rettidig.people.Right.APPROVE;
import static dk.rettidig.people.Right.CLOSE_REPORTS;
import static dk.rettidig.people.Right.DISPATCH;
import static dk.rettidig.people.Right.DRAFT;
import static dk.rettidig.people.Right.REGISTER_QUESTIONS;
import static dk.rettidig.people.Right.RELEASE_STATEMENTS;
import static dk.rettidig.people.Right.SEE_JOURNAL;
import static dk.rettidig.people.Right.SEE_QUESTIONS;
import static dk.rettidig.people.Right.SEE_REPORTS;
import static dk.rettidig.people.Right.SEND_HEARINGS;
import static dk.rettidig.people.Right.SEND_ONWARD;
import static dk.rettidig.people.Right.WORK_ON_QUESTIONS;

import java.util.Set;

/** What somebody is employed to do. The approvers stand in the order a letter climbs. */
public enum Role {
    CASE_OFFICER(
            SEE_QUESTIONS,
            REGISTER_QUESTIONS,
            ALLOCATE,
            WORK_ON_QUESTIONS,
            SEND_HEARINGS,
            DRAFT,
            SEE_REPORTS,
            SEE_JOURNAL),
    HEAD_OF_OFFICE(
            SEE_QUESTIONS,
            REGISTER_QUESTIONS,
            ALLOCATE,
            WORK_ON_QUESTIONS,
            SEND_HEARINGS,
            DRAFT,
            APPROVE,
            SEE_REPORTS,
            SEE_JOURNAL),
    HEAD_OF_DIVISION(SEE_QUESTIONS, ALLOCATE, DRAFT, APPROVE, SEE_REPORTS, CLOSE_REPORTS, SEE_JOURNAL),
    PERMANENT_SECRETARY(SEE_QUESTIONS, DRAFT, APPROVE, SEE_REPORTS, CLOSE_REPORTS, SEE_JOURNAL),
    MINISTER(SEE_QUESTIONS, APPROVE),
    /** The minister's secretariat. */
    DISPATCHER(SEE_QUESTIONS, REGISTER_QUESTIONS, ALLOCATE, DISPATCH, SEE_REPORTS, SEE_JOURNAL),
    /** Writes statements for an authority; a coordinator, where there is one, lets them leave. */
    CONTRIBUTOR(ANSWER_HEARINGS),
    /** Answers for an authority as a whole and may ask those below it. */
    COORDINATOR(ANSWER_HEARINGS, RELEASE_STATEMENTS, SEND_ONWARD, SEE_REPORTS),
    MANAGEMENT(SEE_QUESTIONS, SEE_REPORTS, CLOSE_REPORTS, SEE_JOURNAL),
    ADMINISTRATOR(ADMINISTER, SEE_JOURNAL);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes an unmodifiable set; its type does not say so.
    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    public Set<Right> rights() {
        return rights;
    }

    public String messageKey() {
        return "people.role." + name();
    }
}
