package dk.rettidig.letter.json;

/** A letter.json that is not one, with the place of the mistake, as in {@code answer[3].rows[0]}. */
public final class UnreadableLetter extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;

    UnreadableLetter(String path, String reason) {
        super(path.isEmpty() ? reason : path + ": " + reason);
        this.path = path;
    }

    /** Empty where the file as a whole is no JSON. */
    public String path() {
        return path;
    }
}
