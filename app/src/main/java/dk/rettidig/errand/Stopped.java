package dk.rettidig.errand;

/** Somebody asked an errand to stop, or it was taken for lost: what was done for it so far is undone. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped(long errand) {
        super("errand " + errand);
    }
}
