package dk.rettidig.letter.template.body;

import dk.rettidig.letter.template.markup.Markup;
import java.util.LinkedHashMap;
import java.util.Map;

/** The link addresses of one part of the document, as relationships. */
public final class Links implements Additions {

    private static final String HYPERLINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    /** Word counts from 1; no template has so many. */
    private static final int FIRST = 10_001;

    private final Map<String, String> ids = new LinkedHashMap<>();

    String id(String address) {
        return ids.computeIfAbsent(address, unused -> "rId" + (FIRST + ids.size()));
    }

    @Override
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    @Override
    public void writeTo(Markup out) {
        ids.forEach((address, id) -> out.raw("<Relationship Id=\"")
                .raw(id)
                .raw("\" Type=\"")
                .raw(HYPERLINK)
                .raw("\" Target=\"")
                .text(address)
                .raw("\" TargetMode=\"External\"/>"));
    }
}
