package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.reading.source.Unreadable.Reason;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates every deflated stream of a PDF once and only counts, before the library would hold them in memory. A few
 * bytes can ask for gigabytes.
 */
final class DeflatedStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MOST_IN_ONE = 24 * 1024 * 1024;
    private static final long MOST_IN_ALL = 80L * 1024 * 1024;

    private DeflatedStreams() {}

    static void refuseBombs(byte[] file, Deadline deadline) {
        long all = 0;
        byte[] buffer = new byte[64 * 1024];
        int at = next(file, 0);
        while (at >= 0) {
            deadline.check();
            all += inflatedSize(file, at, buffer);
            if (all > MOST_IN_ALL) {
                throw new Unreadable(Reason.HOSTILE);
            }
            at = next(file, at);
        }
    }

    private static long inflatedSize(byte[] file, int start, byte[] buffer) {
        if ((file[start] & 0x0F) != 8) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            long size = 0;
            int more = inflater.inflate(buffer);
            while (more > 0) {
                size += more;
                if (size > MOST_IN_ONE) {
                    throw new Unreadable(Reason.HOSTILE);
                }
                more = inflater.inflate(buffer);
            }
            return size;
        } catch (DataFormatException notDeflated) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** Where the next stream's bytes begin; -1 for none. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length + 2 < file.length; i++) {
            if (isStream(file, i)) {
                int start = i + STREAM.length;
                start += file[start] == '\r' ? 1 : 0;
                start += file[start] == '\n' ? 1 : 0;
                if (start < file.length) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
