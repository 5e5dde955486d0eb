package dk.rettidig.letter.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space of a letter: an ICC profile (version 2.1) of sRGB after IEC 61966-2-1, made here so that it is the
 * same on every Java.
 */
final class Srgb {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    /** The primaries and white of sRGB, adapted to the profile's white D50 (Bradford), as X, Y, Z. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
    private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
    private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

    private Srgb() {}

    static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags, curve);
    }

    private static byte[] assemble(Map<String, byte[]> tags, byte[] shared) {
        int start = HEADER + 4 + 12 * tags.size();
        int size = start + shared.length;
        for (byte[] data : tags.values()) {
            size += data == shared ? 0 : padded(data.length);
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER);
        profile.putInt(tags.size());
        int next = start;
        int sharedAt = size - shared.length;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] data = tag.getValue();
            int at = data == shared ? sharedAt : next;
            profile.put(ascii(tag.getKey())).putInt(at).putInt(data.length);
            ByteBuffer target = profile.duplicate();
            target.position(at);
            target.put(data);
            next += data == shared ? 0 : padded(data.length);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x02100000);
        profile.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        profile.putShort((short) 2000).putShort((short) 1).putShort((short) 1);
        profile.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        profile.put(ascii("acsp"));
        profile.position(68);
        for (double value : WHITE) {
            profile.putInt(fixed(value));
        }
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer data = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : values) {
            data.putInt(fixed(value));
        }
        return data.array();
    }

    private static byte[] curve() {
        ByteBuffer data = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        data.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (CURVE_POINTS - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            data.putShort((short) Math.round(linear * 65535));
        }
        return data.array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(9 + text.length())
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    /** The type has room for names in two more scripts, which stay empty. */
    private static byte[] description(String text) {
        return ByteBuffer.allocate(12 + text.length() + 1 + 8 + 70)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(text.length() + 1)
                .put(ascii(text))
                .array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
