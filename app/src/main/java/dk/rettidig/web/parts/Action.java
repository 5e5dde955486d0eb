package dk.rettidig.web.parts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader can do, or cannot do for reasons that are told.
 *
 * @param does what pressing it does
 * @param target the address of a link or a post, the dialog opened, or the name of the form's field
 * @param value what a form's field carries
 * @param key the letter that presses it
 * @param once makes a post take effect once, however often it is sent
 * @param reasons why it cannot be done now
 */
public record Action(
        String label,
        Does does,
        String target,
        String value,
        Style style,
        @Nullable String key,
        @Nullable String once,
        List<String> reasons) {

    /** What pressing a button does. */
    public enum Does {
        GO,
        POST,
        SUBMIT,
        OPEN
    }

    /** How a button looks. */
    public enum Style {
        PRIMARY("button-primary"),
        SECONDARY("button-secondary"),
        DANGER("button-danger"),
        LINK("link");

        private final String css;

        Style(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    public Action {
        reasons = List.copyOf(reasons);
    }

    private static Action does(Does does, String label, String target, String value) {
        return new Action(label, does, target, value, Style.SECONDARY, null, null, List.of());
    }

    /** Goes to an address. */
    public static Action go(String label, String address) {
        return does(Does.GO, label, address, "");
    }

    /** Posts an empty form to an address. */
    public static Action post(String label, String address) {
        return does(Does.POST, label, address, "");
    }

    /** Sends the form it stands in. */
    public static Action submit(String label) {
        return does(Does.SUBMIT, label, "", "").primary();
    }

    /** Sends the form it stands in, and tells by which button. */
    public static Action submit(String label, String name, String value) {
        return does(Does.SUBMIT, label, name, value);
    }

    /** Opens the dialog with that id. */
    public static Action open(String label, String dialog) {
        return does(Does.OPEN, label, dialog, "");
    }

    public Action primary() {
        return styled(Style.PRIMARY);
    }

    public Action danger() {
        return styled(Style.DANGER);
    }

    public Action link() {
        return styled(Style.LINK);
    }

    private Action styled(Style other) {
        return new Action(label, does, target, value, other, key, once, reasons);
    }

    public Action key(String letter) {
        return new Action(label, does, target, value, style, letter, once, reasons);
    }

    public Action once(String onceKey) {
        return new Action(label, does, target, value, style, key, onceKey, reasons);
    }

    public Action unless(List<String> obstacles) {
        return new Action(label, does, target, value, style, key, once, obstacles);
    }

    public boolean possible() {
        return reasons.isEmpty();
    }

    /** Names the element that tells the reasons. */
    public String reasonId() {
        return "why-" + Integer.toHexString(Objects.hash(label, does, target, value));
    }
}
