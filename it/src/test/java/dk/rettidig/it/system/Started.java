package dk.rettidig.it.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the same running system, or the database it runs on, to every test that asks for it, and stops it after the last. */
public final class Started implements ParameterResolver {

    /** The tag of a test class that wants the system on PostgreSQL instead of the embedded database. */
    public static final String ON_POSTGRESQL = "postgresql";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningSystem.class
                || (type == Postgresql.class && test.getTags().contains(ON_POSTGRESQL));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store store = test.getRoot().getStore(Namespace.create(Started.class));
        if (parameter.getParameter().getType() == Postgresql.class) {
            return database(store);
        }
        return test.getTags().contains(ON_POSTGRESQL)
                ? store.getOrComputeIfAbsent(ON_POSTGRESQL, key -> startOnPostgresql(store), RunningSystem.class)
                : store.getOrComputeIfAbsent(RunningSystem.class, type -> start(Map.of()), RunningSystem.class);
    }

    private static RunningSystem startOnPostgresql(Store store) {
        return start(database(store).settings());
    }

    private static Postgresql database(Store store) {
        return store.getOrComputeIfAbsent(Postgresql.class, type -> Postgresql.start(), Postgresql.class);
    }

    private static RunningSystem start(Map<String, String> settings) {
        try {
            return RunningSystem.start(settings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
