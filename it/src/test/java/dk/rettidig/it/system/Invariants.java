package dk.rettidig.it.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sentences that the administrator's page of the database checks too: each is a query that must return no row. */
final class Invariants {

    private static final Path FOLDER = Path.of("../app/src/main/webapp/WEB-INF/invariants");

    private Invariants() {}

    /** The sentences that do not hold. */
    static List<String> broken(Connection database) throws IOException, SQLException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER);
                Statement query = database.createStatement()) {
            for (Path file : files.sorted().toList()) {
                try (ResultSet rows = query.executeQuery(Files.readString(file))) {
                    if (rows.next()) {
                        broken.add(file.getFileName() + ": " + rows.getString(1));
                    }
                }
            }
        }
        return broken;
    }
}
