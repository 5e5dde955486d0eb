package dk.rettidig.web.parts.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param form tells the fields of several forms on one page apart
 * @param value what it holds; of a list the value chosen, of a box to tick {@code true}
 * @param need whether it must be filled
 * @param longest the most characters taken, or 0
 */
public record Field(
        String form,
        String name,
        String label,
        Kind kind,
        String value,
        List<Option> options,
        String hint,
        List<String> errors,
        Need need,
        int longest,
        @Nullable String autocomplete) {

    /** What the field looks like and which keyboard a telephone shows. */
    public enum Kind {
        TEXT("text"),
        EMAIL("email"),
        TELEPHONE("tel"),
        PASSWORD("password"),
        NUMBER("number"),
        DATE("date"),
        MOMENT("datetime-local"),
        SEARCH("search"),
        ADDRESS("url"),
        AREA(""),
        SELECT(""),
        RADIOS(""),
        TICK("checkbox");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** Whether a field must be filled, and whether its label says so. */
    public enum Need {
        UNSAID,
        REQUIRED,
        OPTIONAL
    }

    public Field {
        options = List.copyOf(options);
        errors = List.copyOf(errors);
    }

    public static Field of(Kind kind, String name, String label) {
        return new Field("", name, label, kind, "", List.of(), "", List.of(), Need.UNSAID, 0, null);
    }

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    public static Field area(String name, String label) {
        return of(Kind.AREA, name, label);
    }

    public static Field date(String name, String label) {
        return of(Kind.DATE, name, label);
    }

    public static Field tick(String name, String label) {
        return of(Kind.TICK, name, label);
    }

    public static Field select(String name, String label, List<Option> options) {
        return of(Kind.SELECT, name, label).options(options);
    }

    public static Field radios(String name, String label, List<Option> options) {
        return of(Kind.RADIOS, name, label).options(options);
    }

    public Field in(String otherForm) {
        return new Field(otherForm, name, label, kind, value, options, hint, errors, need, longest, autocomplete);
    }

    public Field value(String held) {
        return new Field(form, name, label, kind, held, options, hint, errors, need, longest, autocomplete);
    }

    private Field options(List<Option> choices) {
        return new Field(form, name, label, kind, value, choices, hint, errors, need, longest, autocomplete);
    }

    public Field hint(String sentence) {
        return new Field(form, name, label, kind, value, options, sentence, errors, need, longest, autocomplete);
    }

    public Field errors(List<String> sentences) {
        return new Field(form, name, label, kind, value, options, hint, sentences, need, longest, autocomplete);
    }

    public Field required() {
        return needed(Need.REQUIRED);
    }

    public Field optional() {
        return needed(Need.OPTIONAL);
    }

    private Field needed(Need other) {
        return new Field(form, name, label, kind, value, options, hint, errors, other, longest, autocomplete);
    }

    public Field longest(int characters) {
        return new Field(form, name, label, kind, value, options, hint, errors, need, characters, autocomplete);
    }

    public Field autocomplete(String purpose) {
        return new Field(form, name, label, kind, value, options, hint, errors, need, longest, purpose);
    }

    public String id() {
        return form.isEmpty() ? name : form + "-" + name;
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }

    /** The elements that say more about the field. */
    public @Nullable String describedBy() {
        String about = (hint.isEmpty() ? "" : id() + "-hint ") + (wrong() ? id() + "-error" : "");
        return about.isEmpty() ? null : about.strip();
    }
}
