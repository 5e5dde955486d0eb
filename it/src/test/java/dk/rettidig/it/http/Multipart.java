package dk.rettidig.it.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files as a browser sends it. */
public final class Multipart {

    private static final String BOUNDARY = "----rettidig-it-7d1c";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public static Multipart file(String field, String name, byte[] content) {
        return new Multipart().andFile(field, name, content);
    }

    public static Multipart text(String field, String value) {
        return new Multipart().andText(field, value);
    }

    public Multipart andText(String field, String value) {
        return part("name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    public Multipart andFile(String field, String name, byte[] content) {
        return part(
                "name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
    }

    private Multipart part(String heads, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + heads + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    byte[] bytes() {
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(end);
        return whole.toByteArray();
    }
}
