package dk.rettidig.letter.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where {@code java -jar rettidig-letters.jar} begins. */
public final class CommandLine {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_COMMAND = 2;

    private static final String USE =
            """
            Brug:
              render BREV.json [--template SKABELON] --out FIL.pdf eller FIL.docx
              check SKABELON
              take SKABELON --out FIL.docx
            SKABELON er en Word-fil eller navnet på en indbygget skabelon. Uden --template bruges brevtypens egen.""";

    private final PrintStream out;
    private final PrintStream error;

    CommandLine(PrintStream out, PrintStream error) {
        this.out = out;
        this.error = error;
    }

    public static void main(String[] words) {
        // What the libraries have to tell is not for a template's author.
        Logger.getLogger("").setLevel(Level.SEVERE);
        PrintStream out = inDanish(FileDescriptor.out);
        PrintStream error = inDanish(FileDescriptor.err);
        System.exit(new CommandLine(out, error).run(List.of(words)));
    }

    /** Danish letters reach a Windows console in its own encoding, and everything else as UTF-8. */
    private static PrintStream inDanish(FileDescriptor descriptor) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String console = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        Charset charset = windows && console != null ? Charset.forName(console) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    int run(List<String> words) {
        try {
            said(words).forEach(out::println);
            return DONE;
        } catch (Stopped e) {
            error.println(e.sentence());
            if (e.exitCode() == WRONG_COMMAND) {
                error.println(USE);
            }
            return e.exitCode();
        }
    }

    private static List<String> said(List<String> words) {
        String command = words.isEmpty() ? "" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (command) {
            case "render" -> Render.run(rest);
            case "check" -> Check.run(rest);
            case "take" -> Take.run(rest);
            case "help", "--help" -> List.of(USE);
            case "" -> throw Stopped.wrongCommand("Der mangler en kommando.");
            default -> throw Stopped.wrongCommand("Kommandoen " + command + " findes ikke.");
        };
    }
}
