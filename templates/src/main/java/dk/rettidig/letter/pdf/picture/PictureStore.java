package dk.rettidig.letter.pdf.picture;

import dk.rettidig.letter.manuscript.ImageBytes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Keeps the pictures that were used last. Safe for use by several threads. */
public final class PictureStore {
    private static final int MOST = 32;
    private static final int LARGEST = 256 * 1024;

    private final Map<ImageBytes, PreparedPicture> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ImageBytes, PreparedPicture> eldest) {
            return size() > MOST;
        }
    };

    /** The picture as an object of that document. */
    public COSStream in(PDDocument document, ImageBytes image) throws IOException {
        return prepared(image).in(document);
    }

    private PreparedPicture prepared(ImageBytes image) throws IOException {
        synchronized (kept) {
            PreparedPicture known = kept.get(image);
            if (known != null) {
                return known;
            }
        }
        PreparedPicture prepared = PreparedPicture.of(image.toArray());
        if (prepared.size() <= LARGEST) {
            synchronized (kept) {
                kept.put(image, prepared);
            }
        }
        return prepared;
    }
}
