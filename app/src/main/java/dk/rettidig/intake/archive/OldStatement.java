package dk.rettidig.intake.archive;

import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an authority told, as an old letter passes it on. */
@Entity
@Table(name = "old_statement")
public class OldStatement extends Row {

    @ManyToOne(optional = false)
    private OldLetter letter;

    private int place;

    @Column(name = "within_place")
    private @Nullable Integer within;

    private String authority;

    private boolean quoted;

    @Lob
    private String content;

    protected OldStatement() {}

    OldStatement(
            OldLetter letter, int place, @Nullable Integer within, String authority, boolean quoted, String content) {
        this.letter = letter;
        this.place = place;
        this.within = within;
        this.authority = authority;
        this.quoted = quoted;
        this.content = content;
    }

    public OldLetter letter() {
        return letter;
    }

    public int place() {
        return place;
    }

    /** The place of the statement this one is quoted in. */
    public Optional<Integer> within() {
        return Optional.ofNullable(within);
    }

    /** As the letter names it. */
    public String authority() {
        return authority;
    }

    /** Whether these are its own words, between marks. */
    public boolean isQuoted() {
        return quoted;
    }

    public String content() {
        return content;
    }
}
