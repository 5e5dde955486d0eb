package dk.rettidig.errand;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something somebody wants done: how far it has come, whether it is to be stopped, and what came of it. */
@Entity
public class Errand extends Row {

    /** So long a file can be fetched. */
    static final Duration FILE_KEPT = Duration.ofDays(1);

    private static final int LONGEST_REASON = 1000;

    /** How it ended, once it has. */
    public enum Ending {
        DONE,
        STOPPED,
        FAILED
    }

    @ManyToOne(optional = false)
    private Person person;

    private String words;

    /** Where the form was sent that asked for it, and what stood in it: so that it can be sent again. */
    private String action;

    @Lob
    private String form;

    private String back;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private @Nullable Integer parts;

    private int taken;

    @Column(name = "stop_wanted_at")
    private @Nullable Instant stopWantedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private String reason = "";

    private @Nullable String page;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    protected Errand() {}

    Errand(Person person, Wanted wanted, Instant now) {
        this.person = person;
        this.words = wanted.words();
        this.action = wanted.action();
        this.form = wanted.form();
        this.back = wanted.back();
        this.wantedAt = now;
        this.seenAt = now;
    }

    boolean isWantedBy(Person somebody) {
        return person.isSame(somebody);
    }

    public Standing standing(Instant now) {
        return Standing.of(ending, stopWantedAt, seenAt, now);
    }

    /** Whether whoever does it may go on; if so, it was seen alive at that moment. */
    boolean goesOn(@Nullable Integer ofAll, int done, Instant now) {
        if (!Standing.mayGoOn(ending, stopWantedAt, seenAt, now)) {
            return false;
        }
        parts = ofAll;
        taken = done;
        seenAt = now;
        return true;
    }

    /** One whose turn has not come is alive; false if it was stopped or lost and has ended now, without its turn. */
    boolean waits(Instant now) {
        return goesOn(parts, taken, now) || !abandon(now);
    }

    /** Whether that changed anything. */
    boolean stop(Instant now) {
        boolean isNew = standing(now) == Standing.UNDER_WAY;
        if (isNew) {
            stopWantedAt = now;
        }
        return isNew;
    }

    /** Whether it could be: neither stopped nor lost. */
    boolean complete(Result result, Instant now) {
        if (!Standing.mayGoOn(ending, stopWantedAt, seenAt, now)) {
            return false;
        }
        page = result.page();
        fileName = result.fileName();
        mediaType = result.mediaType();
        return end(Ending.DONE, now);
    }

    boolean abandon(Instant now) {
        return end(stopWantedAt == null ? Ending.FAILED : Ending.STOPPED, now);
    }

    boolean fail(String why, Instant now) {
        boolean isFirst = end(Ending.FAILED, now);
        reason = why.substring(0, Math.min(why.length(), LONGEST_REASON));
        return isFirst;
    }

    private boolean end(Ending how, Instant now) {
        boolean isFirst = ending == null;
        if (isFirst) {
            ending = how;
            endedAt = now;
        }
        return isFirst;
    }

    /** Until when a file can be fetched, if one came of it. */
    public Optional<Instant> fileUntil() {
        return fileName == null ? Optional.empty() : endedAt().map(end -> end.plus(FILE_KEPT));
    }

    public boolean hasFile(Instant now) {
        return fileUntil().filter(now::isBefore).isPresent();
    }

    /** The beginning of the keys of everything said about it. */
    public String words() {
        return words;
    }

    public String action() {
        return action;
    }

    public String form() {
        return form;
    }

    /** The page it was asked for on. */
    public String back() {
        return back;
    }

    public Instant wantedAt() {
        return wantedAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    /** How many parts there are, once that is known. */
    public Optional<Integer> parts() {
        return Optional.ofNullable(parts);
    }

    public int taken() {
        return taken;
    }

    public Optional<Instant> stopWantedAt() {
        return Optional.ofNullable(stopWantedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public String reason() {
        return reason;
    }

    /** The page that shows what came of it. */
    public Optional<String> page() {
        return Optional.ofNullable(page);
    }

    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }
}
