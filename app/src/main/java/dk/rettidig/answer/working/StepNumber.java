package dk.rettidig.answer.working;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which step of which draft; the mapping wants a class with fields of its own. */
public final class StepNumber implements Serializable {

    private static final long serialVersionUID = 1;

    private long draft;
    private int version;

    public StepNumber() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepNumber number && draft == number.draft && version == number.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(draft, version);
    }
}
