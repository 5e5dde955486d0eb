package dk.rettidig.intake.member;

import dk.rettidig.database.Row;
import dk.rettidig.intake.feed.FeedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session of Parliament, or another of its periods. */
@Entity
@Table(name = "parliament_session")
public class SessionRow extends Row implements Fetched {

    private int number;

    private String code = "";

    private String title = "";

    @Column(name = "from_day")
    private LocalDate from = LocalDate.MIN;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    protected SessionRow() {}

    SessionRow(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean follow(FeedRow row) {
        String newCode = row.text("kode", 20).orElse("");
        String newTitle = row.text("titel", 200).orElse("");
        LocalDate newFrom = row.day("startdato").orElse(LocalDate.EPOCH);
        LocalDate newTo = row.day("slutdato").orElse(null);
        boolean differs =
                !code.equals(newCode) || !title.equals(newTitle) || !from.equals(newFrom) || !Objects.equals(to, newTo);
        if (differs) {
            code = newCode;
            title = newTitle;
            from = newFrom;
            to = newTo;
        }
        return differs;
    }
}
