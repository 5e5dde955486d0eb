package dk.rettidig.intake.run;

import dk.rettidig.database.Row;
import dk.rettidig.intake.feed.FeedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How far a kind of row is fetched. The first time everything is loaded by number; from then on what changed after the moment
 * that load began. The cursor is the last row, not a count of rows: what is changed meanwhile moves to the end and is not
 * skipped.
 */
@Entity
@Table(name = "feed_position")
class FeedPosition extends Row {

    @Enumerated(EnumType.STRING)
    private FeedStream stream;

    private boolean whole;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "changed_at")
    private String changedAt;

    @Column(name = "changed_number")
    private int changedNumber;

    protected FeedPosition() {}

    /** @param newest the row that was changed last when the load began */
    FeedPosition(FeedStream stream, Optional<FeedRow> newest) {
        this.stream = stream;
        this.whole = stream.isLoadedWhole();
        this.changedAt = newest.map(row -> row.updated().toString()).orElse("1753-01-01T00:00:00");
        this.changedNumber = newest.map(FeedRow::id).orElse(0);
    }

    /** Everything once more. */
    FeedPosition again(Optional<FeedRow> newest) {
        FeedPosition fresh = new FeedPosition(stream, newest);
        whole = fresh.whole;
        lastNumber = 0;
        changedAt = fresh.changedAt;
        changedNumber = fresh.changedNumber;
        return this;
    }

    FeedPosition after(List<FeedRow> rows) {
        FeedRow last = rows.get(rows.size() - 1);
        if (whole) {
            lastNumber = last.id();
        } else {
            changedAt = last.updated().toString();
            changedNumber = last.id();
        }
        return this;
    }

    /** The load of everything is over. */
    FeedPosition loaded() {
        whole = false;
        return this;
    }

    boolean isWhole() {
        return whole;
    }

    FeedStream stream() {
        return stream;
    }

    String condition() {
        if (whole) {
            return "id gt " + lastNumber;
        }
        String moment = "datetime'" + changedAt + "'";
        return "(opdateringsdato gt " + moment + " or (opdateringsdato eq " + moment + " and id gt " + changedNumber
                + "))";
    }

    String order() {
        return whole ? "id" : "opdateringsdato,id";
    }

    /** Whether a row lies behind the cursor, as everything that is asked for does. */
    boolean isBefore(FeedRow row) {
        if (whole) {
            return row.id() > lastNumber;
        }
        int order = row.updated().compareTo(LocalDateTime.parse(changedAt));
        return order > 0 || (order == 0 && row.id() > changedNumber);
    }
}
