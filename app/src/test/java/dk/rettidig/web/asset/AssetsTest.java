package dk.rettidig.web.asset;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void a_file_is_named_after_its_content() {
        assertTrue(Assets.path("app.css").matches("/lib/app-[0-9A-Za-z]{8}\\.css"), Assets.path("app.css"));
    }

    @Test
    void every_file_of_the_manifest_is_there() throws IOException {
        for (String name : Assets.names()) {
            try (InputStream file = open(Assets.path(name))) {
                assertNotNull(file, name);
            }
        }
    }

    @Test
    void a_file_nobody_built_cannot_be_named() {
        assertThrows(IllegalArgumentException.class, () -> Assets.path("editor.css"));
    }

    /** A page without the editor may cost 60 KB the first time; its own text is left five of them. */
    @Test
    void what_every_page_needs_stays_under_55_KB() throws IOException {
        int bytes = 0;
        for (String name : List.of("app.js", "app.css", "icons.svg", "favicon.svg")) {
            bytes += size(Assets.path(name) + ".br");
        }
        for (String weight : List.of("Regular", "SemiBold")) {
            bytes += size(Assets.path("IBMPlexSans-" + weight + "-Latin1.woff2"));
        }
        assertTrue(bytes < 55 * 1024, "the files weigh " + bytes);
    }

    /** The page on which an answer is written costs this much more, even where nothing but gzip is understood. */
    @Test
    void the_editor_stays_under_81_KB() throws IOException {
        int bytes = size(Assets.path("editor.js") + ".gz");
        assertTrue(bytes < 81_000, "the editor weighs " + bytes);
    }

    private static int size(String path) throws IOException {
        try (InputStream file = open(path)) {
            return file.readAllBytes().length;
        }
    }

    private static InputStream open(String path) {
        return AssetsTest.class.getClassLoader().getResourceAsStream("META-INF/resources" + path);
    }
}
