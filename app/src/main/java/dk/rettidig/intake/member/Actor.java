package dk.rettidig.intake.member;

import dk.rettidig.database.Row;
import dk.rettidig.intake.feed.FeedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A committee, a party's group or a person. */
@Entity
@Table(name = "parliament_actor")
public class Actor extends Row implements Fetched {

    /** The kinds that are kept, by the text Parliament's code table has for them. */
    public enum Kind {
        COMMITTEE("udvalg"),
        GROUP("folketingsgruppe"),
        PERSON("person");

        private static final Map<String, Kind> BY_TEXT =
                Map.of(COMMITTEE.text, COMMITTEE, GROUP.text, GROUP, PERSON.text, PERSON);

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public static Optional<Kind> of(String text) {
            return Optional.ofNullable(BY_TEXT.get(text));
        }
    }

    private int number;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.PERSON;

    @Column(name = "short")
    private String abbreviation = "";

    private String name = "";

    @Column(name = "from_day")
    private @Nullable LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    protected Actor() {}

    Actor(int number, Kind kind) {
        this.number = number;
        this.kind = kind;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean follow(FeedRow row) {
        String newShort = row.text("gruppenavnkort", 200).orElse("");
        String newName = row.text("navn", 500).orElse("");
        LocalDate newFrom = row.day("startdato").orElse(null);
        LocalDate newTo = row.day("slutdato").orElse(null);
        boolean differs = !abbreviation.equals(newShort)
                || !name.equals(newName)
                || !Objects.equals(from, newFrom)
                || !Objects.equals(to, newTo);
        if (differs) {
            abbreviation = newShort;
            name = newName;
            from = newFrom;
            to = newTo;
        }
        return differs;
    }

    String abbreviation() {
        return abbreviation;
    }

    String name() {
        return name;
    }

    Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }
}
