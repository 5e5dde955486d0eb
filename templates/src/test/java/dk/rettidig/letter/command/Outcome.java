package dk.rettidig.letter.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a command ended with, and what it said. */
record Outcome(int exitCode, String out, String error) {

    static Outcome of(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int exitCode = new CommandLine(printer(out), printer(error))
                .run(List.of(words).stream().map(String::valueOf).toList());
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    String firstError() {
        return error.lines().findFirst().orElse("");
    }
}
