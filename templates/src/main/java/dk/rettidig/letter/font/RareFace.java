package dk.rettidig.letter.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One letter's characters of a cut beyond the shared ones. Codes are handed out as characters are asked for. */
public final class RareFace extends Typeface {
    private static final int NOT_THERE = -1;

    private final Cut cut;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Float> advances = new ArrayList<>(List.of(0f));

    static RareFace of(Cut cut) {
        try {
            TrueTypeFont font = cut.open();
            return new RareFace(cut, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RareFace(Cut cut, TrueTypeFont font) throws IOException {
        super(Metrics.of(font, cut.bold()));
        this.cut = cut;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    @Override
    public int code(int codePoint) {
        int code = codes.computeIfAbsent(codePoint, this::newCode);
        return code == NOT_THERE ? 0 : code;
    }

    private int newCode(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph == 0) {
            return NOT_THERE;
        }
        try {
            float width = font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm();
            advances.add(Face.hundredths(width) / 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return advances.size() - 1;
    }

    boolean used() {
        return advances.size() > 1;
    }

    @Override
    public float advance(int code) {
        return advances.get(code);
    }

    @Override
    public int bytesPerCode() {
        return 2;
    }

    @Override
    public String resourceName() {
        return "R" + cut.shortName();
    }

    @Override
    public COSDictionary embed(PDDocument document) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, Face.TABLES);
        subsetter.setPrefix("RARELY");
        CharacterMap map = new CharacterMap(2);
        codes.forEach((codePoint, code) -> {
            if (code != NOT_THERE) {
                subsetter.add(codePoint);
                map.put(code, codePoint);
            }
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        Packed program = Packed.of(bytes.toByteArray());

        String name = "RARELY+" + metrics().name();
        COSDictionary descriptor = metrics().descriptor(name, true);
        var file = program.in(document);
        file.setInt(COSName.LENGTH1, program.length());
        descriptor.setItem(COSName.FONT_FILE2, file);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document, name, descriptor, subsetter.getGIDMap()));
        COSDictionary type0 = new COSDictionary();
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(
                COSName.TO_UNICODE,
                Packed.of(map.toString().getBytes(StandardCharsets.US_ASCII)).in(document));
        return type0;
    }

    private COSDictionary descendant(
            PDDocument document, String name, COSDictionary descriptor, Map<Integer, Integer> glyphsOfSubset)
            throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(
                COSName.CID_TO_GID_MAP,
                Packed.of(glyphOfEachCode(glyphsOfSubset)).in(document));
        return descendant;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        for (float advance : advances) {
            each.add(Face.width(advance));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(each);
        return widths;
    }

    private byte[] glyphOfEachCode(Map<Integer, Integer> glyphsOfSubset) {
        Map<Integer, Integer> subsetGlyphs = new HashMap<>();
        glyphsOfSubset.forEach((inSubset, inFont) -> subsetGlyphs.put(inFont, inSubset));
        byte[] map = new byte[2 * advances.size()];
        codes.forEach((codePoint, code) -> {
            Integer glyph = subsetGlyphs.get(glyphs.getGlyphId(codePoint));
            if (code != NOT_THERE && glyph != null) {
                map[2 * code] = (byte) (glyph >> 8);
                map[2 * code + 1] = (byte) (int) glyph;
            }
        });
        return map;
    }
}
