package dk.rettidig.letter.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A cut's shared Latin subset, made on first use and never changed. Safe for use by several threads. */
public final class Face extends Typeface {
    static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "cvt ", "fpgm", "prep");
    private static final int FIRST = 32;
    private static final int LAST = 255;
    private static final Map<Cut, Face> LOADED = new ConcurrentHashMap<>();

    private final Cut cut;
    private final float[] advances = new float[256];
    private final Packed program;
    private final Packed unicode;

    /** The face that stands for a font of that name. */
    public static Face of(String font, boolean bold, boolean italic) {
        return of(new Cut(Family.of(font), bold, italic));
    }

    static Face of(Cut cut) {
        return LOADED.computeIfAbsent(cut, Face::load);
    }

    private static Face load(Cut cut) {
        try (TrueTypeFont font = cut.open()) {
            return new Face(cut, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Face(Cut cut, TrueTypeFont font) throws IOException {
        super(Metrics.of(font, cut.bold()));
        this.cut = cut;
        CmapLookup glyphs = font.getUnicodeCmapLookup(false);
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.setPrefix("LATINA");
        CharacterMap map = new CharacterMap(1);
        for (int code = FIRST; code <= LAST; code++) {
            char character = Latin.character(code);
            int glyph = character == Latin.NO_CHARACTER ? 0 : glyphs.getGlyphId(character);
            if (glyph != 0) {
                advances[code] = hundredths(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm()) / 1000;
                subsetter.add(character);
                map.put(code, character);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        program = Packed.of(bytes.toByteArray());
        unicode = Packed.of(map.toString().getBytes(StandardCharsets.US_ASCII));
    }

    Cut cut() {
        return cut;
    }

    @Override
    public int code(int codePoint) {
        int code = Latin.code(codePoint);
        return advances[code] == 0 ? 0 : code;
    }

    @Override
    public float advance(int code) {
        return advances[code];
    }

    @Override
    public int bytesPerCode() {
        return 1;
    }

    @Override
    public String resourceName() {
        return cut.shortName();
    }

    @Override
    public COSDictionary embed(PDDocument document) throws IOException {
        String name = "LATINA+" + metrics().name();
        COSDictionary descriptor = metrics().descriptor(name, false);
        var file = program.in(document);
        file.setInt(COSName.LENGTH1, program.length());
        descriptor.setItem(COSName.FONT_FILE2, file);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, FIRST);
        font.setInt(COSName.LAST_CHAR, LAST);
        font.setItem(COSName.WIDTHS, widths());
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.TO_UNICODE, unicode.in(document));
        return font;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int code = FIRST; code <= LAST; code++) {
            widths.add(width(advances[code]));
        }
        return widths;
    }

    static COSBase width(float advance) {
        float width = hundredths(advance * 1000);
        return width == Math.rint(width) ? COSInteger.get(Math.round(width)) : new COSFloat(width);
    }

    static float hundredths(float value) {
        return Math.round(value * 100) / 100f;
    }
}
