package dk.rettidig.it.parliament;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A ministry that fetches from a Parliament of our own. */
final class Fetching implements AutoCloseable {

    private final Parliament parliament = Parliament.fromFiles();
    private final ParliamentStub stub = ParliamentStub.of(parliament);
    private final RunningSystem system;

    private Fetching() {
        try {
            system = RunningSystem.start(Map.of("ODA_URL", stub.address()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Hands the same to every test that asks for one; each keeps to questions of its own. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Fetching.class;
        }

        @Override
        public Fetching resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(Fetching.class))
                    .getOrComputeIfAbsent(Fetching.class, type -> new Fetching(), Fetching.class);
        }
    }

    Parliament parliament() {
        return parliament;
    }

    ParliamentStub stub() {
        return stub;
    }

    Program as(String user) {
        return Program.of(system, user);
    }

    /** What a browser is shown. */
    String page(String user, String address) {
        return Visitor.loggedIn(system, user).open(address).body();
    }

    JsonObject run() {
        return run("{}");
    }

    JsonObject run(String input) {
        Reply reply = as("admin").post("/feed/runs", input);
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    JsonObject facts(String ref) {
        Reply reply = as("sagsbehandler").get("/questions/" + ref + "/facts");
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    JsonObject question(String ref) {
        return facts(ref).getJsonObject("question");
    }

    /** What of a question waits for a person. */
    List<String> notices(String ref) {
        return as("sagsbehandler").get("/feed").json().getJsonArray("notices").getValuesAs(JsonObject.class).stream()
                .filter(notice -> notice.getString("ref").equals(ref))
                .map(notice -> notice.getString("kind"))
                .sorted()
                .toList();
    }

    String stage(String ref) {
        return as("sagsbehandler").get("/questions/" + ref).json().getString("stage");
    }

    @CanIgnoreReturnValue
    Parliament putToMinister(int document, int minister) {
        JsonObject role = parliament.rows("DokumentAktør").stream()
                .filter(row -> row.getInt("dokumentid") == document && row.getInt("rolleid") == 5)
                .findFirst()
                .orElseThrow();
        return parliament.change("DokumentAktør", role.getInt("id"), Map.of("aktørid", minister));
    }

    @Override
    public void close() {
        stub.close();
        system.close();
    }
}
