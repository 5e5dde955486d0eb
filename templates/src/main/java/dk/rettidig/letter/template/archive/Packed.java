package dk.rettidig.letter.template.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part already deflated, to be copied into any number of archives. */
public final class Packed {

    final byte[] name;
    final byte[] deflated;
    final long crc;
    final int size;

    private Packed(byte[] name, byte[] deflated, long crc, int size) {
        this.name = name;
        this.deflated = deflated;
        this.crc = crc;
        this.size = size;
    }

    public static Packed of(String name, byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            CRC32 crc = new CRC32();
            crc.update(content);
            return new Packed(name.getBytes(StandardCharsets.UTF_8), out.toByteArray(), crc.getValue(), content.length);
        } finally {
            deflater.end();
        }
    }
}
