package dk.rettidig.it.http;

import dk.rettidig.it.system.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A program that acts for one user of the sample ministry and speaks JSON, over HTTP/1.1 like every proxy. */
public final class Program {

    private static final String PASSWORD = "rettidig";

    private final HttpClient http;
    private final RunningSystem system;
    private final String authorization;
    private final String language;

    private Program(RunningSystem system, String authorization) {
        this(HttpClient.newBuilder().version(Version.HTTP_1_1).build(), system, authorization, "");
    }

    private Program(HttpClient http, RunningSystem system, String authorization, String language) {
        this.http = http;
        this.system = system;
        this.authorization = authorization;
        this.language = language;
    }

    /** The same program with a personal token, which is recognised quicker than a password. */
    public Program withToken() {
        String token = post("/me/tokens", "{\"name\":\"it\"}").json().getString("newToken");
        return new Program(http, system, "Bearer " + token, language);
    }

    /** The same program for a user who wants to be answered in this language. */
    public Program in(String wanted) {
        return new Program(http, system, authorization, wanted);
    }

    public static Program of(RunningSystem system, String user) {
        return of(system, user, PASSWORD);
    }

    /** Who is not logged in. */
    public static Program ofNobody(RunningSystem system) {
        return new Program(system, "");
    }

    /** For a system without the sample's accounts. */
    public static Program of(RunningSystem system, String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Program(system, "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    /** A post that must take effect once, however often it is sent with the same key. */
    public Reply postOnce(String key, String path, String json) {
        return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
    }

    public Reply upload(String path, Multipart form) {
        return post(path, Multipart.type(), form.bytes());
    }

    /** Posts anything, as whatever it is said to be. */
    public Reply post(String path, String type, byte[] body) {
        return send(request(path).setHeader("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** A file as it is handed out. */
    public byte[] file(String path) {
        HttpRequest request = request(path).setHeader("Accept", "*/*").GET().build();
        HttpResponse<byte[]> response = sent(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " is not handed out: " + response.statusCode());
        }
        return response.body();
    }

    /** Puts a file back where it was handed out. */
    public Reply put(String path, String type, byte[] file) {
        return send(request(path).setHeader("Content-Type", type).PUT(BodyPublishers.ofByteArray(file)));
    }

    /** Sends a file as a form does. */
    public Reply upload(String path, String fileName, String type, byte[] file) {
        String boundary = "----" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + type + "\r\n\r\n";
        List<byte[]> body = List.of(
                head.getBytes(StandardCharsets.UTF_8),
                file,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(system.address(path)))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
        if (!language.isEmpty()) {
            request.setHeader("Accept-Language", language);
        }
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private Reply send(HttpRequest.Builder request) {
        return Reply.of(sent(request.build(), BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
