package dk.rettidig.refusal;

import dk.rettidig.language.Text;
import java.util.List;

/** The request is understood, but the rules say no: 409 with the reasons. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Text> reasons;

    public Refused(List<Text> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public static Refused because(String messageKey, Object... arguments) {
        return new Refused(List.of(Text.of(messageKey, arguments)));
    }

    public List<Text> reasons() {
        return reasons;
    }
}
