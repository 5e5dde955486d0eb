package dk.rettidig.letter.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Compresses one document's streams, with one deflater for all of them. */
final class Squeezer implements AutoCloseable {
    private static final byte[] COLORS = squeezed(Srgb.profile());

    private final PDDocument document;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final byte[] buffer = new byte[8 * 1024];

    Squeezer(PDDocument document) {
        this.document = document;
    }

    COSStream stream(byte[] plain, int length) throws IOException {
        COSStream stream = empty();
        try (OutputStream out = stream.createRawOutputStream()) {
            deflater.reset();
            deflater.setInput(plain, 0, length);
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return stream;
    }

    /** The colour profile, which all documents share. */
    COSStream colors() throws IOException {
        COSStream stream = empty();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(COLORS);
        }
        return stream;
    }

    private COSStream empty() {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private static byte[] squeezed(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] bytes = new byte[plain.length + 64];
            return Arrays.copyOf(bytes, deflater.deflate(bytes));
        } finally {
            deflater.end();
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
