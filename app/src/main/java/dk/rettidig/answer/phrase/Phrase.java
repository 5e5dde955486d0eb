package dk.rettidig.answer.phrase;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.answer.Voice;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import dk.rettidig.people.authority.Authority;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence with places for the ministry's and an authority's name: {@code {ministerium}}, {@code {myndighed}}. */
@Entity
public class Phrase extends Row implements Lasting {

    /** The topic of the sentences that stand before a statement. */
    public static final String OPENING = "Indledning";

    private String topic;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    /** The one authority it is for, if it is for one. */
    @ManyToOne
    private @Nullable Authority authority;

    private String words;

    @Embedded
    private Period period;

    protected Phrase() {}

    public Phrase(String topic, Voice voice, @Nullable Authority authority, String words, LocalDate since) {
        this.topic = topic;
        this.voice = voice;
        this.authority = authority;
        this.words = words;
        this.period = Period.from(since);
    }

    /** May be used for the last time on that day. */
    @Override
    @CanIgnoreReturnValue
    public Phrase until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    /** The sentence with the names in it. */
    public String said(String ministry, String authorityName) {
        return words.replace("{ministerium}", ministry).replace("{myndighed}", authorityName);
    }

    public String topic() {
        return topic;
    }

    public Voice voice() {
        return voice;
    }

    public Optional<Authority> authority() {
        return Optional.ofNullable(authority);
    }

    public String words() {
        return words;
    }

    @Override
    public Period period() {
        return period;
    }

    boolean isOpening() {
        return topic.equals(OPENING);
    }
}
