package dk.rettidig.it.parliament;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server that speaks like Folketingets åbne data. */
public final class ParliamentStub implements AutoCloseable {

    private static final int PAGE = 100;
    private static final String NOT_FOUND = "<!DOCTYPE html><html><body><h2>404 - File not found.</h2></body></html>";

    private final Parliament parliament;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Consumer<String> listener = asked -> {};
    private volatile boolean isDeaf;
    private volatile @Nullable Odd odd;

    /** An answer that is none: in place of every page of an entity. */
    public record Odd(String entity, int status, String type, String body) {}

    private ParliamentStub(Parliament parliament, HttpServer server) {
        this.parliament = parliament;
        this.server = server;
    }

    public static ParliamentStub of(Parliament parliament) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ParliamentStub stub = new ParliamentStub(parliament, server);
            server.createContext("/", stub::answer);
            server.setExecutor(stub.threads);
            server.start();
            return stub;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    /** Hears every question before it is answered, and may keep the asker waiting. */
    public void onEvery(Consumer<String> hearing) {
        listener = hearing;
    }

    /** From now on every filter is ignored, as by a server whose field was renamed. */
    public void ignoreFilters(boolean ignored) {
        isDeaf = ignored;
    }

    /** From now on, until null is said, one entity is answered with something else. */
    public void answerOddly(@Nullable Odd instead) {
        odd = instead;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = URLDecoder.decode(exchange.getRequestURI().getRawPath(), StandardCharsets.UTF_8);
            Map<String, String> options = options(exchange.getRequestURI().getRawQuery());
            listener.accept(path + options);
            String entity = path.replaceFirst("^/api/", "");
            Odd instead = odd;
            if (instead != null && instead.entity().equals(entity)) {
                send(exchange, instead.status(), instead.type(), instead.body());
                return;
            }
            if (!path.startsWith("/api/") || !parliament.has(entity)) {
                send(exchange, 404, "text/html", NOT_FOUND);
                return;
            }
            send(exchange, 200, "application/json; charset=utf-8", page(entity, options));
        } catch (IllegalArgumentException misunderstood) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                options.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return options;
    }

    private String page(String entity, Map<String, String> options) {
        List<JsonObject> found = found(entity, options);
        int skipped = Integer.parseInt(options.getOrDefault("$skip", "0"));
        int wanted = Integer.parseInt(options.getOrDefault("$top", "100000000"));
        Expansion expansion = new Expansion(parliament);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        found.stream()
                .skip(skipped)
                .limit(Math.min(PAGE, wanted))
                .forEach(row -> rows.add(expansion.of(row, options.getOrDefault("$expand", ""))));
        JsonObjectBuilder answer = Json.createObjectBuilder().add("odata.metadata", address() + "/$metadata#" + entity);
        if (options.getOrDefault("$inlinecount", "none").equals("allpages")) {
            answer.add("odata.count", Integer.toString(found.size()));
        }
        answer.add("value", rows);
        if (wanted > PAGE && found.size() > skipped + PAGE) {
            answer.add("odata.nextLink", next(entity, options, skipped + PAGE));
        }
        return answer.build().toString();
    }

    private List<JsonObject> found(String entity, Map<String, String> options) {
        List<JsonObject> table = parliament.rows(entity);
        String filter = isDeaf ? "" : options.getOrDefault("$filter", "");
        Stream<JsonObject> found =
                filter.isEmpty() ? table.stream() : table.stream().filter(Condition.of(filter, table));
        String order = options.getOrDefault("$orderby", "id");
        return (order.equals("id") ? found : found.sorted(order(order))).toList();
    }

    private static Comparator<JsonObject> order(String fields) {
        Comparator<JsonObject> order = Comparator.comparing(row -> 0);
        for (String field : fields.split(",", -1)) {
            String name = field.split(" ", 2)[0];
            Comparator<JsonObject> by = name.equals("opdateringsdato")
                    ? Comparator.comparing(row -> LocalDateTime.parse(row.getString(name)))
                    : Comparator.comparing(row -> row.getInt(name));
            order = order.thenComparing(field.endsWith(" desc") ? by.reversed() : by);
        }
        return order;
    }

    private String next(String entity, Map<String, String> options, int skipped) {
        Map<String, String> others = new HashMap<>(options);
        others.put("$skip", Integer.toString(skipped));
        StringBuilder link = new StringBuilder(address() + "/" + entity + "?");
        others.forEach((name, value) ->
                link.append(name).append('=').append(value.replace(" ", "%20")).append('&'));
        return link.substring(0, link.length() - 1);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
