package dk.rettidig.answer;

/** Who speaks in the answer. */
public enum Voice {
    /** "Justitsministeriet kan oplyse …" */
    MINISTRY,
    /** "Jeg kan oplyse …" */
    MINISTER;

    public String messageKey() {
        return "answer.voice." + name();
    }
}
