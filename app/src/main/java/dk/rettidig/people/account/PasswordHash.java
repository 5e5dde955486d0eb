package dk.rettidig.people.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** A password as Argon2id at the cost OWASP asks for first, written as the strings by which hashes are exchanged. */
final class PasswordHash {

    private static final Argon2Function COST = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String MARK = "$argon2id$";
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Each takes 19 MB for a while: no more at once than there are processors for. */
    private static final Semaphore PLACES = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final String text;

    private PasswordHash(String text) {
        this.text = text;
    }

    static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return inPlace(() -> new PasswordHash(
                COST.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult()));
    }

    static PasswordHash parse(String text) {
        return new PasswordHash(text);
    }

    boolean matches(String password) {
        return inPlace(() -> isFormer()
                ? FormerHash.matches(text, password)
                : Argon2Function.getInstanceFromHash(text).check(password, text));
    }

    private static <T> T inPlace(Supplier<T> reckoning) {
        PLACES.acquireUninterruptibly();
        try {
            return reckoning.get();
        } finally {
            PLACES.release();
        }
    }

    /** Whether it was made before passwords were kept this way, and is to be made anew when the password is known. */
    boolean isFormer() {
        return !text.startsWith(MARK);
    }

    /** Takes as long as a check, so that the time does not tell which names have an account. */
    static void passTime(String password) {
        PasswordHash unused = of(password);
    }

    @Override
    public String toString() {
        return text;
    }
}
