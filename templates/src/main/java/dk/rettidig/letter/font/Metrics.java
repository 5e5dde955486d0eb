package dk.rettidig.letter.font;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** What a font says of itself as a whole; lengths in parts of its size. */
record Metrics(
        String name,
        float ascent,
        float descent,
        float lineGap,
        float capHeight,
        float underlinePosition,
        float underlineThickness,
        int italicAngle,
        int stem,
        List<Integer> box) {

    static Metrics of(TrueTypeFont font, boolean bold) throws IOException {
        float em = font.getUnitsPerEm();
        HorizontalHeaderTable lines = font.getHorizontalHeader();
        var head = font.getHeader();
        List<Integer> box = List.of(
                thousandths(head.getXMin(), em),
                thousandths(head.getYMin(), em),
                thousandths(head.getXMax(), em),
                thousandths(head.getYMax(), em));
        return new Metrics(
                font.getName(),
                lines.getAscender() / em,
                -lines.getDescender() / em,
                lines.getLineGap() / em,
                font.getOS2Windows().getCapHeight() / em,
                font.getPostScript().getUnderlinePosition() / em,
                font.getPostScript().getUnderlineThickness() / em,
                Math.round(font.getPostScript().getItalicAngle()),
                bold ? 140 : 80,
                box);
    }

    COSDictionary descriptor(String embeddedName, boolean symbolic) {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, embeddedName);
        descriptor.setInt(COSName.FLAGS, (symbolic ? 4 : 32) | (italicAngle == 0 ? 0 : 64));
        COSArray corners = new COSArray();
        for (int corner : box) {
            corners.add(COSInteger.get(corner));
        }
        descriptor.setItem(COSName.FONT_BBOX, corners);
        descriptor.setInt(COSName.ITALIC_ANGLE, italicAngle);
        descriptor.setInt(COSName.ASCENT, thousandths(ascent, 1));
        descriptor.setInt(COSName.DESCENT, -thousandths(descent, 1));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(capHeight, 1));
        descriptor.setInt(COSName.STEM_V, stem);
        return descriptor;
    }

    private static int thousandths(float value, float em) {
        return Math.round(value * 1000 / em);
    }
}
