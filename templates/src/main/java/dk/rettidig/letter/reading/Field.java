package dk.rettidig.letter.reading;

/** The fields of a reading whose place in the source is known. */
public enum Field {
    SESSION,
    COMMITTEE,
    MATTER,
    NUMBER,
    ASKED_ON,
    WANTED_BY,
    ASKERS,
    MINISTER,
    QUESTION_TEXT,
    COPIES,
    DATE,
    OFFICE,
    CASE_OFFICER,
    CASE_NUMBER,
    DOCUMENT_NUMBER,
    MINISTER_NAME,
    OFFICIAL,
    ANSWER
}
