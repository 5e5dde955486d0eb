package dk.rettidig.letter.docx.guard;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of elements and attributes with the prefix that Word itself uses, whatever prefix the file chose. */
final class ElementNames {
    private static final Map<String, String> PREFIXES = prefixes();

    /** Word's vocabulary is smaller; a file that makes up names does not fill the memory with them. */
    private static final int KEPT = 2_000;

    /** The reader is not shared between threads, but the names it has seen are worth keeping. */
    private static final ThreadLocal<ElementNames> OF_THIS_THREAD = ThreadLocal.withInitial(ElementNames::new);

    private final Map<String, Map<String, String>> seen = new HashMap<>();
    private int count;

    static ElementNames ofThisThread() {
        return OF_THIS_THREAD.get();
    }

    String of(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        String prefix = PREFIXES.get(namespace);
        if (prefix == null) {
            return "?:" + local;
        }
        Map<String, String> names = seen.computeIfAbsent(prefix, unused -> new HashMap<>());
        String known = names.get(local);
        if (known != null) {
            return known;
        }
        String name = prefix + ":" + local;
        if (count < KEPT) {
            count++;
            names.put(local, name);
        }
        return name;
    }

    /** The transitional names that Word writes, and the strict ones that it can be asked to write. */
    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>();
        String transitional = "http://schemas.openxmlformats.org/";
        String strict = "http://purl.oclc.org/ooxml/";
        prefixes.put(transitional + "wordprocessingml/2006/main", "w");
        prefixes.put(strict + "wordprocessingml/main", "w");
        prefixes.put(transitional + "officeDocument/2006/relationships", "r");
        prefixes.put(strict + "officeDocument/relationships", "r");
        prefixes.put(transitional + "officeDocument/2006/math", "m");
        prefixes.put(strict + "officeDocument/math", "m");
        prefixes.put(transitional + "drawingml/2006/main", "a");
        prefixes.put(strict + "drawingml/main", "a");
        prefixes.put(transitional + "drawingml/2006/picture", "pic");
        prefixes.put(strict + "drawingml/picture", "pic");
        prefixes.put(transitional + "drawingml/2006/wordprocessingDrawing", "wp");
        prefixes.put(strict + "drawingml/wordprocessingDrawing", "wp");
        prefixes.put(transitional + "markup-compatibility/2006", "mc");
        prefixes.put(transitional + "package/2006/relationships", "rel");
        prefixes.put(transitional + "package/2006/content-types", "ct");
        prefixes.put(transitional + "package/2006/metadata/core-properties", "cp");
        prefixes.put("http://purl.org/dc/elements/1.1/", "dc");
        prefixes.put("http://purl.org/dc/terms/", "dcterms");
        prefixes.put("urn:schemas-microsoft-com:vml", "v");
        prefixes.put("urn:schemas-microsoft-com:office:office", "o");
        prefixes.put("http://www.w3.org/XML/1998/namespace", "xml");
        return Map.copyOf(prefixes);
    }
}
