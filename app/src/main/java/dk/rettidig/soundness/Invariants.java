package dk.rettidig.soundness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** The sentences that come with the system. */
@ApplicationScoped
class Invariants {

    private static final String FOLDER = "/WEB-INF/invariants/";
    private static final String ENDING = ".sql";

    @Inject
    ServletContext application;

    List<Invariant> all() {
        return new TreeSet<>(application.getResourcePaths(FOLDER))
                .stream().map(this::invariant).toList();
    }

    private Invariant invariant(String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            String name = path.substring(FOLDER.length(), path.length() - ENDING.length());
            return new Invariant(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
