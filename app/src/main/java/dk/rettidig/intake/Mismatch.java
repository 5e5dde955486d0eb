package dk.rettidig.intake;

/** Where what was read and what the registers know do not agree. */
public enum Mismatch {
    COMMITTEE_NOT_IN_REGISTER,
    /** The register knows it, but not on that day. */
    COMMITTEE_NOT_THAT_DAY,
    COMMITTEE_NAME_DIFFERS,
    /** The sheet names the committee without its abbreviation. */
    COMMITTEE_FROM_REGISTER,
    MINISTER_NOT_OURS,
    MINISTER_NOT_THAT_DAY,
    MINISTER_NAME_DIFFERS,
    ASKER_NOT_IN_REGISTER,
    ASKER_PARTY_DIFFERS,
    SESSION_DIFFERS,
    ALREADY_REGISTERED,
    ASKED_IN_FUTURE,
    WANTED_BEFORE_ASKED
}
