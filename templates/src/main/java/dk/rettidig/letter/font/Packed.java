package dk.rettidig.letter.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Bytes compressed once, to be written into many documents. */
final class Packed {
    private final byte[] compressed;
    private final int length;

    private Packed(byte[] compressed, int length) {
        this.compressed = compressed;
        this.length = length;
    }

    /** How many bytes they were. */
    int length() {
        return length;
    }

    static Packed of(byte[] plain) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(plain);
        } finally {
            deflater.end();
        }
        return new Packed(bytes.toByteArray(), plain.length);
    }

    COSStream in(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(compressed);
        }
        return stream;
    }
}
