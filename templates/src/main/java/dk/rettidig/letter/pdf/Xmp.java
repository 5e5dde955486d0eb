package dk.rettidig.letter.pdf;

import dk.rettidig.letter.manuscript.Manuscript.Properties;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the file says of itself: title, author, language, and which standards it follows. */
final class Xmp {
    private static final String PRODUCER = "Rettidig";

    private Xmp() {}

    static String of(Properties properties) {
        StringBuilder packet = new StringBuilder(2600);
        packet.append("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
                .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
                .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        wrapped(packet, "dc:title", "rdf:Alt", " xml:lang=\"x-default\"", properties.title());
        wrapped(packet, "dc:creator", "rdf:Seq", "", properties.author());
        wrapped(packet, "dc:description", "rdf:Alt", " xml:lang=\"x-default\"", properties.subject());
        wrapped(packet, "dc:language", "rdf:Bag", "", properties.language());
        Instant changed = properties.changed();
        if (changed != null) {
            String date = changed.truncatedTo(ChronoUnit.SECONDS).toString();
            simple(packet, "xmp:CreateDate", date);
            simple(packet, "xmp:ModifyDate", date);
        }
        simple(packet, "xmp:CreatorTool", PRODUCER);
        simple(packet, "pdf:Producer", PRODUCER);
        simple(packet, "pdfaid:part", "2");
        simple(packet, "pdfaid:conformance", "A");
        simple(packet, "pdfuaid:part", "1");
        packet.append("</rdf:Description>\n");
        extension(packet);
        return packet.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>").toString();
    }

    /** PDF/A wants every property it does not know itself to be declared; it does not know PDF/UA's. */
    private static void extension(StringBuilder packet) {
        packet.append("<rdf:Description rdf:about=\"\"")
                .append(" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"")
                .append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"")
                .append(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n")
                .append("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n");
        simple(packet, "pdfaSchema:schema", "PDF/UA identification schema");
        simple(packet, "pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        simple(packet, "pdfaSchema:prefix", "pdfuaid");
        packet.append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n");
        simple(packet, "pdfaProperty:name", "part");
        simple(packet, "pdfaProperty:valueType", "Integer");
        simple(packet, "pdfaProperty:category", "internal");
        simple(packet, "pdfaProperty:description", "Which part of PDF/UA the file follows");
        packet.append("</rdf:li></rdf:Seq></pdfaSchema:property>\n")
                .append("</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n");
    }

    private static void wrapped(StringBuilder packet, String name, String container, String attribute, String text) {
        if (text.isBlank()) {
            return;
        }
        packet.append('<')
                .append(name)
                .append("><")
                .append(container)
                .append("><rdf:li")
                .append(attribute)
                .append('>');
        escaped(packet, text);
        packet.append("</rdf:li></")
                .append(container)
                .append("></")
                .append(name)
                .append(">\n");
    }

    private static void simple(StringBuilder packet, String name, String text) {
        packet.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void escaped(StringBuilder packet, String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> packet.append("&lt;");
                case '>' -> packet.append("&gt;");
                case '&' -> packet.append("&amp;");
                default -> {
                    if (c >= ' ' && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff)) {
                        packet.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
