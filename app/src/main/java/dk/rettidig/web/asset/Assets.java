package dk.rettidig.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** The files of the front-end, by the names the views use. */
public final class Assets {

    static final String FOLDER = "META-INF/resources/lib/";
    private static final Properties MANIFEST = manifest();

    private Assets() {}

    /** The address of {@code app.css} and its like. */
    public static String path(String name) {
        String file = MANIFEST.getProperty(name);
        if (file == null) {
            throw new IllegalArgumentException("The front-end build made no " + name);
        }
        return "/lib/" + file;
    }

    static Set<String> names() {
        return MANIFEST.stringPropertyNames();
    }

    private static Properties manifest() {
        Properties manifest = new Properties();
        try (InputStream file = Assets.class.getClassLoader().getResourceAsStream(FOLDER + "manifest.properties")) {
            if (file == null) {
                throw new IllegalStateException("The front-end was not built: manifest.properties is missing");
            }
            manifest.load(file);
            return manifest;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
