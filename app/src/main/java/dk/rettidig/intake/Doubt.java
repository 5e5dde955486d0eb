package dk.rettidig.intake;

import dk.rettidig.language.Text;
import dk.rettidig.letter.reading.Warning;

/** Something an officer should look at before what was read is used. */
public record Doubt(String code, Text message) {

    static Doubt of(Warning warning) {
        return new Doubt(warning.code().name(), Text.of("intake.warning." + warning.code()));
    }

    static Doubt of(Mismatch mismatch, Object... arguments) {
        return new Doubt(mismatch.name(), Text.of("intake.warning." + mismatch, arguments));
    }
}
