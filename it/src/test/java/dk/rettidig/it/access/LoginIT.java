package dk.rettidig.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.AtOnce;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checking a password is slow on purpose; only whoever guesses is to feel it. */
@ExtendWith(Started.class)
@Tag(Started.ON_POSTGRESQL)
class LoginIT {

    private static final int MANY = 50;

    /** The sample's password, as passwords were kept first. */
    private static final String FORMER = "600000:c2FsdGV0IGZyYSAyMDI2IQ==:OZ62GpQgpxhUAIO5FhaRN5DD0noUKEmYpYdqzvc7CfI=";

    private final RunningSystem system;
    private final Postgresql database;

    LoginIT(RunningSystem system, Postgresql database) {
        this.system = system;
        this.database = database;
    }

    @Test
    void a_password_kept_as_they_were_first_is_kept_anew_when_its_owner_comes() {
        String account = " where user_name = 'rigsadvokaten'";
        assertEquals(1, database.change("update account set password_hash = '" + FORMER + "'" + account));

        assertEquals(200, Program.of(system, "rigsadvokaten").get("/me").status());
        assertEquals(
                List.of("$argon2id$|"),
                database.rows("select substring(password_hash from 1 for 10) from account" + account));
        assertEquals(200, Program.of(system, "Rigsadvokaten").get("/me").status());
    }

    /** A name typed otherwise is the same account and was not remembered yet. */
    @Test
    void fifty_first_calls_of_a_program_at_once_cost_the_check_of_one_password() throws Exception {
        Program first = Program.of(system, "Sagsbehandler");
        Program program = Program.of(system, "SagsBehandler");

        long one = nanos(() -> List.of(first.get("/me")));
        long fifty = nanos(() -> AtOnce.call(MANY, () -> program.get("/me")));

        assertTrue(fifty < 10 * one, fifty + " ns for fifty and " + one + " ns for one");
    }

    private static long nanos(Callable<List<Reply>> calls) throws Exception {
        long begun = System.nanoTime();
        List<Reply> replies = calls.call();
        long taken = System.nanoTime() - begun;
        replies.forEach(reply -> assertEquals(200, reply.status(), reply.body()));
        return taken;
    }

    @Test
    void whoever_guesses_at_names_keeps_nobody_else_waiting() throws Exception {
        Program known = Program.of(system, "leder").withToken();
        ExecutorService guessers = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Integer>> guesses = IntStream.range(0, MANY)
                    .mapToObj(i -> guessers.submit(() -> guess("gæt" + i)))
                    .toList();
            Stream.generate(() -> known.get("/questions/mine"))
                    .limit(3)
                    .forEach(page -> assertEquals(200, page.status(), page.body()));
            long waiting = guesses.stream().filter(guess -> !guess.isDone()).count();
            for (Future<Integer> guess : guesses) {
                assertEquals(401, guess.get());
            }

            assertTrue(waiting > MANY / 2, "three pages were read while only " + waiting + " guesses waited");
        } finally {
            guessers.shutdown();
        }
    }

    private int guess(String name) {
        return Program.of(system, name, "gættet kodeord").get("/me").status();
    }
}
