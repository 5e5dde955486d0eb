package dk.rettidig.hearing;

import dk.rettidig.database.Row;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.writing.Written;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an authority answered, word for word. It is never changed; a correction is a new one beside it. */
@Entity
public class Statement extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    /** In the order they were registered, from 1. */
    private int number;

    /** Blocks as JSON; none for "ingen bemærkninger". */
    @Lob
    private String content;

    @Column(name = "no_remarks")
    private boolean noRemarks;

    @Enumerated(EnumType.STRING)
    private Way way;

    @OneToOne(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private @Nullable StatementFile file;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    /** Nobody when it came from somebody without an account. */
    @ManyToOne
    private @Nullable Person by;

    /** Named only where there is no person. */
    private @Nullable String sender;

    protected Statement() {}

    Statement(Hearing hearing, int number, Words words, Instant receivedAt, Instant registeredAt, Sender from) {
        this.hearing = hearing;
        this.number = number;
        this.content = Written.of(words.blocks()).toJson();
        this.noRemarks = words.noRemarks();
        this.way = words.way();
        this.file = words.file();
        this.receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        this.registeredAt = registeredAt.truncatedTo(ChronoUnit.MICROS);
        this.by = from.person();
        this.sender = from.person() == null ? from.name() : null;
    }

    /** How the words came. All ways count alike. */
    public enum Way {
        WRITTEN,
        FILE,
        LINK,
        MAIL,
        ENTERED_BY_OFFICER;

        public String messageKey() {
            return "hearing.way." + name();
        }
    }

    /**
     * @param noRemarks "ingen bemærkninger", which is an answer too
     * @param lateReason asked for when the deadline has passed
     */
    public record Words(
            List<Block> blocks,
            boolean noRemarks,
            Way way,
            @Nullable StatementFile file,
            @Nullable LateReason lateReason) {
        public Words {
            blocks = List.copyOf(blocks);
        }

        public static Words written(List<Block> blocks, Way way) {
            return new Words(blocks, blocks.isEmpty(), way, null, null);
        }

        /** Why it comes late, if it does. */
        public Words because(@Nullable LateReason reason) {
            return new Words(blocks, noRemarks, way, file, reason);
        }
    }

    /** Whether these are its words again. */
    public boolean says(Words words) {
        return noRemarks == words.noRemarks()
                && content.equals(Written.of(words.blocks()).toJson());
    }

    public Hearing hearing() {
        return hearing;
    }

    public int number() {
        return number;
    }

    public List<Block> content() {
        return written().blocks();
    }

    public Written written() {
        return Written.ofJson(content);
    }

    public boolean noRemarks() {
        return noRemarks;
    }

    public Way way() {
        return way;
    }

    public Optional<StatementFile> file() {
        return Optional.ofNullable(file);
    }

    /** Of the file byte for byte, otherwise of the words as they are kept: what a receipt proves. */
    public String sha256() {
        return file == null ? StatementFile.sha256(content.getBytes(StandardCharsets.UTF_8)) : file.sha256();
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Entered after it came, which is allowed, and marked. */
    public boolean isRegisteredLate() {
        return registeredAt.isAfter(receivedAt);
    }

    public Sender from() {
        return by == null ? Sender.at(String.valueOf(sender)) : Sender.of(by);
    }
}
