package dk.rettidig.errand;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces and keeps each, so that no file stands in memory as a whole. */
final class PiecesStream extends OutputStream {

    private static final int PIECE = 256 * 1024;

    private final long errand;
    private final ErrandFiles files;
    private final byte[] piece = new byte[PIECE];
    private int length;
    private int number;

    PiecesStream(long errand, ErrandFiles files) {
        this.errand = errand;
        this.files = files;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int written = 0;
        while (written < count) {
            int some = Math.min(count - written, PIECE - length);
            System.arraycopy(bytes, from + written, piece, length, some);
            length += some;
            written += some;
            if (length == PIECE) {
                keep();
            }
        }
    }

    private void keep() {
        if (length > 0) {
            files.add(errand, number++, Arrays.copyOf(piece, length));
            length = 0;
        }
    }

    @Override
    public void close() {
        keep();
    }
}
