package dk.rettidig.it.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the same running system to every test that asks for one, and stops it after the last. */
public final class Started implements ParameterResolver {

    /** The tag of a test class that wants the system on PostgreSQL instead of the embedded database. */
    public static final String ON_POSTGRESQL = "postgresql";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningSystem.class;
    }

    @Override
    public RunningSystem resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store store = test.getRoot().getStore(Namespace.create(Started.class));
        return test.getTags().contains(ON_POSTGRESQL)
                ? store.getOrComputeIfAbsent(ON_POSTGRESQL, key -> startOnPostgresql(store), RunningSystem.class)
                : store.getOrComputeIfAbsent(RunningSystem.class, type -> start(Map.of()), RunningSystem.class);
    }

    private static RunningSystem startOnPostgresql(Store store) {
        return start(store.getOrComputeIfAbsent(Postgresql.class, type -> Postgresql.start(), Postgresql.class)
                .settings());
    }

    private static RunningSystem start(Map<String, String> settings) {
        try {
            return RunningSystem.start(settings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
