package dk.rettidig.people.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.account.Account.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final String PASSWORD = "grøn havestol 42";
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final PasswordHash HASH = PasswordHash.of(PASSWORD);

    private Instant now = Instant.parse("2024-06-03T08:00:00Z");
    private final Person person = Person.inOffice(new Office("POL", "Politikontoret", TODAY), "Mette Holm", "", TODAY);
    private final Account account = new Account("mette", person, HASH);

    private Attempt attempt(String password) {
        return account.attempt(password.equals(PASSWORD), now, TODAY);
    }

    @Test
    void the_right_password_opens_and_a_wrong_one_does_not() {
        assertEquals(Attempt.WRONG, attempt("forkert"));
        assertEquals(Attempt.RIGHT, attempt(PASSWORD));
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_must_wait() {
        for (int i = 0; i < 5; i++) {
            assertEquals(Attempt.WRONG, attempt("forkert"));
        }

        assertEquals(Attempt.MUST_WAIT, attempt(PASSWORD));
        now = now.plusSeconds(15);
        assertEquals(Attempt.RIGHT, attempt(PASSWORD));
    }

    @Test
    void a_hundred_wrong_passwords_keep_the_owner_out_for_a_quarter_of_an_hour_at_most() {
        for (int i = 0; i < 100; i++) {
            assertEquals(Attempt.WRONG, attempt("forkert"));
            now = now.plus(Duration.ofMinutes(15));
        }

        assertEquals(Attempt.RIGHT, attempt(PASSWORD));
    }

    @Test
    void whoever_is_not_employed_yet_is_not_let_in() {
        assertEquals(Attempt.WRONG, account.attempt(true, now, TODAY.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kort", "adgangskode123", "Sommer2024!!", "aaaaaaaaaaaaaa", "121212121212", "mette.holm2024"})
    void a_trivial_password_is_refused(String password) {
        assertTrue(PasswordRule.isTrivial("mette.holm", password));
    }

    @Test
    void a_sentence_is_a_good_password() {
        assertFalse(PasswordRule.isTrivial("mette", PASSWORD));
    }
}
