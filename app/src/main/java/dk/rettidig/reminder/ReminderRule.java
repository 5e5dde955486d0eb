package dk.rettidig.reminder;

import dk.rettidig.database.Row;
import dk.rettidig.people.authority.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The rhythm of one authority, where it is not the usual one. */
@Entity
@Table(name = "reminder_rule")
public class ReminderRule extends Row {

    @OneToOne(optional = false)
    private Authority authority;

    @Column(name = "day_offsets")
    private String offsets;

    protected ReminderRule() {}

    ReminderRule(Authority authority, Rhythm rhythm) {
        this.authority = authority;
        this.offsets = rhythm.toString();
    }

    ReminderRule change(Rhythm rhythm) {
        offsets = rhythm.toString();
        return this;
    }

    public Authority authority() {
        return authority;
    }

    public Rhythm rhythm() {
        return Rhythm.parse(offsets);
    }
}
