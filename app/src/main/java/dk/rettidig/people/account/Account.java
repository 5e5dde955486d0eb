package dk.rettidig.people.account;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A local user name and password. After five wrong passwords in a row each further try must wait, twice as long every
 * time and at most a quarter of an hour: guessing becomes hopeless, and nobody can lock the owner out for good.
 */
@Entity
public class Account extends Row {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Column(name = "user_name")
    private String userName;

    @ManyToOne(optional = false)
    private Person person;

    @Column(name = "password_hash")
    private String passwordHash;

    private int failures;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    protected Account() {}

    Account(String userName, Person person, PasswordHash hash) {
        this.userName = userName;
        this.person = person;
        this.passwordHash = hash.toString();
    }

    PasswordHash hash() {
        return PasswordHash.parse(passwordHash);
    }

    boolean mustWait(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    /** One try to log in whose password was checked, and what came of it. Of many at once, those after the fifth wait. */
    Attempt attempt(boolean isRight, Instant now, LocalDate today) {
        if (mustWait(now)) {
            return Attempt.MUST_WAIT;
        }
        if (!isRight) {
            failures++;
            blockedUntil = failures < FREE_TRIES ? null : now.plus(waitAfter(failures - FREE_TRIES));
            return Attempt.WRONG;
        }
        failures = 0;
        blockedUntil = null;
        return person.isEmployedOn(today) ? Attempt.RIGHT : Attempt.WRONG;
    }

    /** The same password, kept as it is kept now. */
    void keep(PasswordHash renewed) {
        passwordHash = renewed.toString();
    }

    private static Duration waitAfter(int doublings) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(doublings, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    public Person person() {
        return person;
    }

    public String userName() {
        return userName;
    }

    /** What a try to log in came to. */
    enum Attempt {
        RIGHT,
        WRONG,
        MUST_WAIT
    }
}
