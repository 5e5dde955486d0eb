package dk.rettidig.letter.readback.block;

import org.docx4j.wml.BooleanDefaultTrue;
import org.jspecify.annotations.Nullable;

/** Word's switches, which are on when they stand there without a value. */
final class Switches {
    private Switches() {}

    static boolean isOn(@Nullable BooleanDefaultTrue property) {
        return property != null && property.isVal();
    }
}
