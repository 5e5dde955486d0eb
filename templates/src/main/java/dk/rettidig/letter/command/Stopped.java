package dk.rettidig.letter.command;

/** The command ends here, with a sentence for the person who gave it. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Stopped(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The letter or the template will not do. */
    static Stopped refused(String sentence) {
        return new Stopped(CommandLine.REFUSED, sentence);
    }

    /** The command cannot be carried out as it was given. */
    static Stopped wrongCommand(String sentence) {
        return new Stopped(CommandLine.WRONG_COMMAND, sentence);
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
