package dk.rettidig.intake.run;

import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The administrators were told that nothing was fetched for too long. */
@Entity
@Table(name = "feed_alarm")
class FeedAlarm extends Row {

    @Column(name = "raised_at")
    private Instant raisedAt;

    protected FeedAlarm() {}

    FeedAlarm(Instant now) {
        this.raisedAt = now;
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
