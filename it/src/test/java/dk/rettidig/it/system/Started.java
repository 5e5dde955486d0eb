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

    /** The tag of a test class that wants the archive on the server as it comes, instead of what the image starts. */
    public static final String AS_ARCHIVE = "archive";

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
        if (test.getTags().contains(AS_ARCHIVE)) {
            return store.getOrComputeIfAbsent(
                    AS_ARCHIVE, key -> started(() -> RunningSystem.startArchive(Map.of())), RunningSystem.class);
        }
        if (test.getTags().contains(ON_POSTGRESQL)) {
            return store.getOrComputeIfAbsent(
                    ON_POSTGRESQL,
                    key -> started(() -> RunningSystem.start(database(store).settings())),
                    RunningSystem.class);
        }
        return store.getOrComputeIfAbsent(
                RunningSystem.class, type -> started(RunningSystem::start), RunningSystem.class);
    }

    private static Postgresql database(Store store) {
        return store.getOrComputeIfAbsent(Postgresql.class, type -> Postgresql.start(), Postgresql.class);
    }

    private static RunningSystem started(Start start) {
        try {
            return start.system();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Start {
        RunningSystem system() throws IOException;
    }
}
