package dk.rettidig.letter.reading.source;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a mail written in HTML, a line for each of its blocks. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "tr", "table", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr");
    private static final Set<String> APART = Set.of("p", "h1", "h2", "h3", "h4", "blockquote", "table");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(String html) {
        HtmlText words = new HtmlText();
        words.visit(html);
        return words.text.toString();
    }

    private void visit(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("script, style, head").forEach(Node::remove);
        body.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        } else if (node.nameIs("br")) {
            text.append('\n');
        } else if (BLOCKS.contains(node.nodeName()) && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (APART.contains(node.nodeName())) {
            text.append("\n\n");
        } else if (BLOCKS.contains(node.nodeName())) {
            text.append('\n');
        } else if (node.nameIs("td") || node.nameIs("th")) {
            text.append(' ');
        }
    }
}
