package dk.rettidig.web.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.rettidig.language.Messages;
import dk.rettidig.web.frame.Frame;
import dk.rettidig.web.frame.MenuItem;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that show all parts, rendered without a server and left in {@code target/design} to look at. */
class CatalogueTest {

    private static final Path VIEWS = Path.of("src/main/jte");
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, CatalogueTest.class.getClassLoader(), "dk.rettidig.views");

    @ParameterizedTest
    @CsvSource({"parts,da", "list,da", "case,da", "parts,en", "list,en", "case,en"})
    void every_sentence_of_a_part_exists(String page, String language) throws IOException {
        String html = page(page, Messages.preferredBy(List.of(Locale.forLanguageTag(language))));

        Path folder = Files.createDirectories(Path.of("target/design"));
        Files.writeString(folder.resolve(page + "-" + language + ".html"), html);
        assertEquals(
                List.of(),
                Pattern.compile("\\bweb(\\.\\w+)+")
                        .matcher(html)
                        .results()
                        .map(found -> found.group())
                        .toList());
    }

    @Test
    void the_catalogue_shows_every_part() throws IOException {
        TreeSet<String> parts = new TreeSet<>();
        try (Stream<Path> files = Files.list(VIEWS.resolve("parts"))) {
            files.forEach(file -> parts.add(file.getFileName().toString().replace(".jte", "")));
        }
        StringBuilder used = new StringBuilder();
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.startsWith(VIEWS.resolve("web/design")) || file.startsWith(VIEWS.resolve("parts"))) {
                    used.append(Files.readString(file));
                }
            }
        }

        parts.removeIf(part -> used.indexOf("@template.parts." + part + "(") >= 0);

        assertEquals(new TreeSet<>(), parts);
    }

    @Test
    void no_view_carries_a_script_or_a_style_of_its_own() throws IOException {
        Pattern inline = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)|hx-on");
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(inline.matcher(Files.readString(file)).find(), file::toString);
            }
        }
    }

    private static String page(String name, Messages words) {
        List<MenuItem> menu = List.of(
                new MenuItem("Mine sager", "/design/list", 0, true),
                new MenuItem("Alle spørgsmål", "/design", 0, false),
                new MenuItem("Høringer", "/design", 0, false),
                new MenuItem("Godkendelse", "/design", 2, false),
                new MenuItem("Overblik", "/design", 0, false));
        Frame frame = new Frame(words, "/design", menu, List.of(), "Mette Holm · Politikontoret", "/search", List.of());
        Content content = output -> {
            if (!name.equals("case")) {
                output.writeContent(name.equals("list") ? "<h1>Mine sager</h1>" : "<h1>Sidernes dele</h1>");
            }
            ENGINE.render("web/design/" + name + "content.jte", Map.of("words", words), output);
        };
        StringOutput html = new StringOutput();
        ENGINE.render("layout/frame.jte", Map.of("frame", frame, "title", "Mine sager", "content", content), html);
        return html.toString();
    }
}
