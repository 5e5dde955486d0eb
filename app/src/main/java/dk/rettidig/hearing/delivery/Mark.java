package dk.rettidig.hearing.delivery;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.said.Sender;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a hearing reached the authority, by its first sign. */
@Entity
@Table(name = "hearing_mark")
public class Mark extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "marked_at")
    private Instant at;

    private String sender;

    protected Mark() {}

    Mark(Hearing hearing, Kind kind, Instant at, Sender from) {
        this.hearing = hearing;
        this.kind = kind;
        this.at = at;
        this.sender = from.name();
    }

    /** What the authority did. */
    public enum Kind {
        OPENED,
        ACKNOWLEDGED;

        public String messageKey() {
            return "hearing.mark." + name();
        }
    }

    public Hearing hearing() {
        return hearing;
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public String sender() {
        return sender;
    }
}
