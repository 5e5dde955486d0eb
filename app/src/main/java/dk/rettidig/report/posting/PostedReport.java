package dk.rettidig.report.posting;

import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** That a quarter's report was sent, so that it is sent once. */
@Entity
@Table(name = "posted_report")
public class PostedReport extends Row {

    @Column(name = "from_day")
    private LocalDate from;

    private int recipients;

    @Column(name = "posted_at")
    private Instant postedAt;

    protected PostedReport() {}

    PostedReport(LocalDate from, int recipients, Instant now) {
        this.from = from;
        this.recipients = recipients;
        this.postedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate from() {
        return from;
    }

    int recipients() {
        return recipients;
    }

    Instant postedAt() {
        return postedAt;
    }
}
