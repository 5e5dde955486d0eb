package dk.rettidig.people;

/** One thing a person may do. A resource names the right it needs; a role is a set of them. */
public enum Right {
    /** Read questions that are not confidential, and everything about them. */
    SEE_QUESTIONS,
    /** Put a question into the system, or change its facts. */
    REGISTER_QUESTIONS,
    /** Give a question to an office and an officer. */
    ALLOCATE,
    /** Accept or refuse a question one was given. */
    WORK_ON_QUESTIONS,
    /** Ask an authority for a statement, chase it, extend it, send it back. */
    SEND_HEARINGS,
    /** See and answer the hearings of one's own authority. */
    ANSWER_HEARINGS,
    /** Let a statement leave one's own authority. */
    RELEASE_STATEMENTS,
    /** Ask the authorities below one's own. */
    SEND_ONWARD,
    /** Write drafts and submit them for approval. */
    DRAFT,
    /** Sign or send back at one's own level. */
    APPROVE,
    /** Send the approved letter to Parliament. */
    DISPATCH,
    /** Read the reports on time. */
    SEE_REPORTS,
    /** Close a period of the reports and open it again, and keep the goals they are held against. */
    CLOSE_REPORTS,
    /** Read the journal and verify it. */
    SEE_JOURNAL,
    /** Keep persons, offices, authorities, committees, ministers and settings. */
    ADMINISTER
}
