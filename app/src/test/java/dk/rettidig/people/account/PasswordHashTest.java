package dk.rettidig.people.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final String PASSWORD = "grøn havestol 42";

    /** From the tests of Argon2's reference implementation. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    /** Made by this product when it kept passwords as PBKDF2. */
    private static final String FORMER = "600000:c2FsdGV0IGZyYSAyMDI2IQ==:jdO3s04rIOA5IEbY18M8AtITeNeS7NdoobFbc+Mi/nA=";

    @Test
    void it_is_argon2id_as_everybody_else_reckons_it() {
        assertTrue(PasswordHash.parse(REFERENCE).matches("password"));
        assertFalse(PasswordHash.parse(REFERENCE).matches("Password"));
    }

    @Test
    void it_costs_what_owasp_asks_for() {
        assertTrue(PasswordHash.of(PASSWORD).toString().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void it_is_read_as_it_was_written() {
        PasswordHash read = PasswordHash.parse(PasswordHash.of(PASSWORD).toString());

        assertTrue(read.matches(PASSWORD));
        assertFalse(read.matches("grøn havestol 43"));
        assertFalse(read.isFormer());
    }

    @Test
    void equal_passwords_are_kept_unequal() {
        assertNotEquals(
                PasswordHash.of(PASSWORD).toString(), PasswordHash.of(PASSWORD).toString());
    }

    @Test
    void one_kept_as_they_were_first_still_lets_its_owner_in() {
        assertTrue(PasswordHash.parse(FORMER).matches(PASSWORD));
        assertFalse(PasswordHash.parse(FORMER).matches("grøn havestol 43"));
        assertTrue(PasswordHash.parse(FORMER).isFormer());
    }
}
