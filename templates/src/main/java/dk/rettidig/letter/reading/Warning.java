package dk.rettidig.letter.reading;

/** Something an officer should look at before the reading is used; the message is Danish. */
public record Warning(WarningCode code, String message) {
    static Warning of(WarningCode code) {
        return new Warning(code, code.message());
    }
}
