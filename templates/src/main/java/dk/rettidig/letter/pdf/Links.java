package dk.rettidig.letter.pdf;

import dk.rettidig.letter.structure.Kid.LinkArea;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

final class Links {
    private static final int PRINTED = 4;

    private Links() {}

    static COSDictionary annotation(LinkArea area) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        COSArray rectangle = new COSArray();
        for (float side : new float[] {area.left(), area.bottom(), area.right(), area.top()}) {
            rectangle.add(new COSFloat(Math.round(side * 100) / 100f));
        }
        annotation.setItem(COSName.RECT, rectangle);
        COSArray noBorder = new COSArray();
        for (int i = 0; i < 3; i++) {
            noBorder.add(COSInteger.ZERO);
        }
        annotation.setItem(COSName.BORDER, noBorder);
        annotation.setInt(COSName.F, PRINTED);
        annotation.setString(COSName.CONTENTS, area.address());
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "URI");
        action.setString(COSName.URI, area.address());
        annotation.setItem(COSName.A, action);
        return annotation;
    }
}
