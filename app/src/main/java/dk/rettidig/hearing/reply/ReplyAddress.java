package dk.rettidig.hearing.reply;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Hearing;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** What makes the address of one hearing different from all others, and hard to guess. */
@Entity
@Table(name = "reply_address")
public class ReplyAddress extends Row {

    @OneToOne(optional = false)
    private Hearing hearing;

    private String code;

    protected ReplyAddress() {}

    ReplyAddress(Hearing hearing, String code) {
        this.hearing = hearing;
        this.code = code;
    }

    public Hearing hearing() {
        return hearing;
    }

    String code() {
        return code;
    }
}
