package dk.rettidig.refusal;

/** Nothing is there, or nothing this person may see: both look the same from outside. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what);
    }
}
