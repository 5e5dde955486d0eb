package dk.rettidig.letter.pdf.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** A picture as it stands in a PDF, read and compressed once; a ministry's mark is in all its letters. */
final class PreparedPicture {
    private final Map<COSName, COSBase> entries = new LinkedHashMap<>();
    private final byte[] compressed;
    private final @Nullable PreparedPicture mask;

    private PreparedPicture(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            compressed = in.readAllBytes();
        }
        COSBase transparency = stream.getDictionaryObject(COSName.SMASK);
        mask = transparency instanceof COSStream its ? new PreparedPicture(its) : null;
        for (COSName key : stream.keySet()) {
            if (!key.equals(COSName.SMASK) && !key.equals(COSName.LENGTH)) {
                entries.put(key, stream.getDictionaryObject(key));
            }
        }
    }

    static PreparedPicture of(byte[] file) throws IOException {
        try (PDDocument scratch = new PDDocument()) {
            return new PreparedPicture(Pictures.embed(file, scratch));
        }
    }

    int size() {
        return compressed.length + (mask == null ? 0 : mask.size());
    }

    COSStream in(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        entries.forEach((key, value) -> stream.setItem(key, copy(value)));
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(compressed);
        }
        if (mask != null) {
            stream.setItem(COSName.SMASK, mask.in(document));
        }
        return stream;
    }

    /** What is not a name or a number gets a copy, because a document numbers its own objects. */
    private static COSBase copy(COSBase value) {
        return value instanceof COSDictionary dictionary ? new COSDictionary(dictionary) : value;
    }
}
