package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.reading.source.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a Word file's body, an empty line between them, the cells of a table's row on one line. Deleted and
 * moved text is left out.
 */
final class WordBody {
    private static final int DEEPEST = 200;
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "delText", "Fallback");
    private static final Set<String> NOT_READ =
            Set.of("altChunk", "object", "drawing", "pict", "oMath", "footnoteReference");

    private final Deadline deadline;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int cells;
    private int leftOut;
    private boolean incomplete;

    WordBody(Deadline deadline) {
        this.deadline = deadline;
    }

    FileText read(byte[] xml) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                event(reader, reader.next());
            }
            return new FileText(text.toString(), incomplete);
        } catch (XMLStreamException broken) {
            throw new Unreadable(Reason.BROKEN, broken);
        }
    }

    private void event(XMLStreamReader reader, int event) {
        deadline.check();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(Reason.HOSTILE);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS && leftOut == 0 && "t".equals(open.peek())) {
            text.append(reader.getText());
        }
    }

    private void start(String name) {
        open.push(name);
        if (open.size() > DEEPEST) {
            throw new Unreadable(Reason.HOSTILE);
        }
        incomplete |= NOT_READ.contains(name);
        if (LEFT_OUT.contains(name)) {
            leftOut++;
        }
        switch (name) {
            case "tc" -> cells++;
            case "br", "cr" -> text.append('\n');
            case "tab" -> tab();
            case "noBreakHyphen" -> text.append('-');
            default -> {}
        }
    }

    /** A tab in a run; the same element also describes tab stops. */
    private void tab() {
        if (!open.contains("tabs")) {
            text.append(' ');
        }
    }

    private void end(String name) {
        open.pop();
        if (LEFT_OUT.contains(name)) {
            leftOut--;
        }
        switch (name) {
            case "p" -> text.append(cells > 0 ? " " : "\n\n");
            case "tc" -> cells--;
            case "tr" -> text.append('\n');
            case "tbl" -> text.append('\n');
            default -> {}
        }
    }
}
