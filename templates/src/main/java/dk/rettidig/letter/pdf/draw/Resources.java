package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.font.Typeface;
import dk.rettidig.letter.manuscript.ImageBytes;
import dk.rettidig.letter.pdf.picture.PictureStore;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts and pictures that a letter's pages share. */
public final class Resources {
    private static final PictureStore PICTURES = new PictureStore();

    private final Map<String, Typeface> fonts = new LinkedHashMap<>();
    private final Map<ImageBytes, String> pictures = new LinkedHashMap<>();

    String font(Typeface face) {
        String name = face.resourceName();
        fonts.putIfAbsent(name, face);
        return name;
    }

    String picture(ImageBytes image) {
        return pictures.computeIfAbsent(image, unused -> "I" + pictures.size());
    }

    public COSDictionary dictionary(PDDocument document) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        COSDictionary fontDictionary = new COSDictionary();
        for (Map.Entry<String, Typeface> font : fonts.entrySet()) {
            fontDictionary.setItem(font.getKey(), font.getValue().embed(document));
        }
        dictionary.setItem(COSName.FONT, fontDictionary);
        if (!pictures.isEmpty()) {
            COSDictionary images = new COSDictionary();
            for (Map.Entry<ImageBytes, String> picture : pictures.entrySet()) {
                images.setItem(picture.getValue(), PICTURES.in(document, picture.getKey()));
            }
            dictionary.setItem(COSName.XOBJECT, images);
        }
        return dictionary;
    }
}
