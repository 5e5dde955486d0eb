package dk.rettidig.it.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it is delivered, with the tests added. */
final class Archive {

    /** What {@code arquillian.xml} names as a file of arguments: read when the server's process starts, after this. */
    private static final Path ARGUMENTS = Path.of("target/container.args");

    private Archive() {}

    /** @param environment the settings by their names in the environment */
    static WebArchive in(Map<String, String> environment) {
        List<String> arguments = environment.entrySet().stream()
                .map(setting ->
                        "-D" + setting.getKey().toLowerCase(Locale.ROOT).replace('_', '.') + "=" + setting.getValue())
                .toList();
        try {
            Path unused = Files.write(ARGUMENTS, arguments);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return ShrinkWrap.create(ZipImporter.class, "rettidig.war")
                .importFrom(Path.of("target/server/rettidig.war").toFile())
                .as(WebArchive.class)
                .addClasses(Database.class, InContainer.class);
    }

    /** A folder of this run alone. */
    static String folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/systems")), "container-")
                    .toAbsolutePath()
                    .toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
