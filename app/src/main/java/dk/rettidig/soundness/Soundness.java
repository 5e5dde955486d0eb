package dk.rettidig.soundness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What each sentence finds in the database as it stands. */
record Soundness(List<Finding> findings) {

    /** More are of no use to whoever looks into the first of them. */
    private static final int MOST = 20;

    private static final int SECONDS = 30;

    /** @param contradictions the first column of the rows that should not be there */
    record Finding(Invariant invariant, List<String> contradictions) {
        boolean holds() {
            return contradictions.isEmpty();
        }
    }

    static Soundness of(DataSource database, List<Invariant> invariants) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setMaxRows(MOST);
            statement.setQueryTimeout(SECONDS);
            List<Finding> findings = new ArrayList<>();
            for (Invariant invariant : invariants) {
                findings.add(new Finding(invariant, firstColumn(statement, invariant.query())));
            }
            return new Soundness(List.copyOf(findings));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> firstColumn(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return List.copyOf(values);
    }
}
