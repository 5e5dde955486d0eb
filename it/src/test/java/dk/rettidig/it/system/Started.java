package dk.rettidig.it.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the same running system to every test that asks for one, and stops it after the last. */
public final class Started implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningSystem.class;
    }

    @Override
    public RunningSystem resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(Started.class))
                .getOrComputeIfAbsent(RunningSystem.class, type -> start(), RunningSystem.class);
    }

    private static RunningSystem start() {
        try {
            return RunningSystem.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
