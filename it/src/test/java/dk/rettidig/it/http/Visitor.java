package dk.rettidig.it.http;

import dk.rettidig.it.system.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A person with a browser that keeps cookies, sends forms and says which page a form stood on. */
public final class Visitor {

    private final HttpClient http;
    private final RunningSystem system;
    private final String language;

    public Visitor(RunningSystem system) {
        this(
                HttpClient.newBuilder()
                        .version(Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build(),
                system,
                "da");
    }

    private Visitor(HttpClient http, RunningSystem system, String language) {
        this.http = http;
        this.system = system;
        this.language = language;
    }

    /** The same browser, set to another language. */
    public Visitor in(String wanted) {
        return new Visitor(http, system, wanted);
    }

    /** The same browser, led to another server. */
    public Visitor at(RunningSystem other) {
        return new Visitor(http, other, language);
    }

    public static Visitor loggedIn(RunningSystem system, String user) {
        return loggedIn(system, user, "rettidig");
    }

    public static Visitor loggedIn(RunningSystem system, String user, String password) {
        Visitor visitor = new Visitor(system);
        Reply reply = visitor.submit("/login", "/login", Map.of("user", user, "password", password));
        if (reply.status() != 303) {
            throw new IllegalStateException(user + " could not log in: " + reply.status());
        }
        return visitor;
    }

    public Reply open(String path) {
        return send(request(path).GET());
    }

    /** Sends the form that stands on a page. */
    public Reply submit(String page, String action, Map<String, String> fields) {
        return send(request(action)
                .header("Referer", system.address(page))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends the form with a file that stands on a page. */
    public Reply upload(String page, String action, Multipart form) {
        return send(page, action, Multipart.type(), form.bytes());
    }

    /** Sends from a page what no form would. */
    public Reply send(String page, String action, String type, byte[] body) {
        return send(request(action)
                .header("Referer", system.address(page))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** The same form, sent by a page of another site. */
    public Reply submitFromElsewhere(String action, Map<String, String> fields) {
        return send(request(action)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(system.address(path)))
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", language);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
