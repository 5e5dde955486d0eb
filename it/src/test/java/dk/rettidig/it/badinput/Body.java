package dk.rettidig.it.badinput;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A body that is broken as a whole, and what it claims to be. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Body(String name, String type, byte[] bytes) {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=b";
    private static final int DEEP = 100_000;
    private static final int LARGE = 20 << 20;
    private static final int TOO_LARGE = 40 << 20;

    private static Body of(String name, String type, String text) {
        return in(StandardCharsets.UTF_8, name, type, text);
    }

    private static Body in(Charset charset, String name, String type, String text) {
        return new Body(name, type, text.getBytes(charset));
    }

    /** @param right the body that the address would take, empty where it takes none */
    static Stream<Body> all(JsonObject right) {
        return Stream.of(json(right), forms(right), strange(right), files()).flatMap(each -> each);
    }

    private static Stream<Body> json(JsonObject right) {
        String text = right.toString();
        return Stream.of(
                of("nothing", JSON, ""),
                of("half an object", JSON, "{\"text\":"),
                of("null", JSON, "null"),
                of("an array", JSON, "[1,2]"),
                of("an array of the right", JSON, "[" + text + "]"),
                of("a text", JSON, "\"x\""),
                of("a number", JSON, "17"),
                of("two objects", JSON, text + text),
                of("every field twice", JSON, twice(text)),
                of("an unknown field", JSON, text.replaceFirst("\\{", "{\"ukendt\":{\"a\":[1]}, ")),
                of("zeros", JSON, "\u0000".repeat(100)),
                of("brackets", JSON, "[".repeat(DEEP)),
                of("closed brackets", JSON, "[".repeat(DEEP) + "]".repeat(DEEP)),
                of("a deep field", JSON, "{\"text\":" + "[".repeat(900) + "]".repeat(900) + "}"),
                of("objects", JSON, "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
                of(
                        "a long list",
                        JSON,
                        "{\"authority\":[" + "\"x\",".repeat(DEEP) + "1],\"roles\":[" + "{},".repeat(DEEP) + "1]}"),
                of("a long number", JSON, "{\"number\":" + "9".repeat(DEEP) + "}"),
                of("a byte order mark", JSON, "\ufeff" + text),
                in(StandardCharsets.UTF_16, "UTF-16", JSON, text),
                in(
                        StandardCharsets.ISO_8859_1,
                        "Latin 1",
                        JSON,
                        text.replaceFirst("\"([^\"]*)\":\"", "\"$1\":\"\u00e6\u00f8\u00ff")));
    }

    private static String twice(String text) {
        String fields = text.substring(1, text.length() - 1);
        return "{" + fields + (fields.isEmpty() ? "" : ",") + fields + "}";
    }

    private static Stream<Body> forms(JsonObject right) {
        Map<String, String> fields = FormBody.of(right);
        String text = FormBody.encoded(fields);
        return Stream.of(
                of("no field", FORM, ""),
                of("signs", FORM, "&&&==&=&a&=b"),
                of("half an escape", FORM, text + "&a=%"),
                of("no escape", FORM, text + "&a=%zz"),
                of("broken UTF-8", FORM, text + "&a=%ff%c3"),
                of("broken UTF-8 in a name", FORM, text + "&%ff=1"),
                of("half a surrogate", FORM, text + "&a=%ed%a0%80"),
                in(StandardCharsets.ISO_8859_1, "Latin 1", FORM, text + "&a=\u00e6"),
                of("NUL in the key", FORM, text + "&_once=%00"),
                of("every field twice", FORM, text + "&" + text),
                of(
                        "a field of a field",
                        FORM,
                        fields.keySet().stream()
                                .map(name -> name + "=1&" + name + ".x=1&" + name + "[0]=2")
                                .collect(Collectors.joining("&"))),
                of("far indexes", FORM, text + "&askers[99999999999].name=x&askers[-1].name=y&roles[]=z&roles[0=1"),
                of("a deep field", FORM, "a" + ".a".repeat(DEEP) + "=1&b" + "[0]".repeat(DEEP) + "=1"),
                of(
                        "many fields",
                        FORM,
                        IntStream.range(0, DEEP).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"))),
                of("one field many times", FORM, "authority=x&".repeat(DEEP)));
    }

    private static Stream<Body> strange(JsonObject right) {
        String text = right.toString();
        return Stream.of(
                of("JSON as XML", "application/xml", text),
                of("JSON as text", "text/plain", text),
                of("JSON as a form", FORM, text),
                of("a form as JSON", JSON, FormBody.encoded(FormBody.of(right))),
                of("JSON in another encoding", "application/json; charset=utf-16", text),
                of("JSON in no encoding", "application/json; charset=x-nothing", text),
                of("no type", "///", text),
                of("a type without end", "application/json; a=\"", text));
    }

    private static Stream<Body> files() {
        return Stream.of(
                of("parts without a boundary", "multipart/form-data", "--b\r\n\r\nx\r\n--b--\r\n"),
                of("no part", MULTIPART, "--b--\r\n"),
                of("nothing of parts", MULTIPART, ""),
                of("half a part", MULTIPART, "--b\r\nContent-Disposition: form-data; name=\"fi"),
                of("a part without end", MULTIPART, part("file", "a.docx", "x")),
                of("a part without a name", MULTIPART, "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n"),
                of("heads that are none", MULTIPART, "--b\r\n:::\r\nContent-Disposition\r\n\r\nx\r\n--b--\r\n"),
                of("another field", MULTIPART, part("text2", "", "x") + "--b--\r\n"),
                of("no Word file", MULTIPART, part("file", "a.docx", "PK no") + "--b--\r\n"),
                of(
                        "a bad moment",
                        MULTIPART,
                        part("file", "a.txt", "Udtalelse.") + part("receivedAt", "", "i morgen") + "--b--\r\n"),
                of(
                        "a bad name",
                        MULTIPART,
                        part("file", "../../\u0001\u0000" + "n".repeat(5_000), "Udtalelse\u0000\u0001.") + "--b--\r\n"),
                of(
                        "an endless type",
                        MULTIPART,
                        part("file", "a.txt", "Udtalelse.")
                                        .replace("\r\n\r\n", "\r\nContent-Type: a/" + "b".repeat(5_000) + "\r\n\r\n")
                                + "--b--\r\n"),
                of(
                        "a type that is none",
                        MULTIPART,
                        part("file", "a.txt", "Udtalelse.").replace("\r\n\r\n", "\r\nContent-Type: ;;\r\n\r\n")
                                + "--b--\r\n"),
                of("unprintable text", MULTIPART, part("text", "", "a\u0000\u0001\ud83d\ude80") + "--b--\r\n"),
                of("many parts", MULTIPART, part("text", "", "x").repeat(5_000) + "--b--\r\n"),
                of("no Word file alone", "application/octet-stream", "PK no"),
                of("no file at all", "application/octet-stream", ""));
    }

    /** What no address takes, each in a moment. */
    static Stream<Body> anywhere() {
        return Stream.of(
                of("half an object", JSON, "{\"text\":"),
                of("an array", JSON, "[1,2]"),
                in(StandardCharsets.ISO_8859_1, "Latin 1", JSON, "{\"text\":\"\u00e6\u00f8\u00ff\"}"),
                of("broken UTF-8", FORM, "a=%ff%c3"),
                of("half an escape", FORM, "a=%"),
                of("another type", "application/xml", "<a/>"),
                of("no type", "///", "a"),
                of("parts without a boundary", "multipart/form-data", "--b\r\n\r\nx\r\n--b--\r\n"));
    }

    /** What is too large everywhere; the last tells its length wrongly, as nobody but a program can. */
    static Stream<Body> large() {
        return Stream.of(
                of("twenty megabytes", JSON, "{\"text\":\"" + "x".repeat(LARGE) + "\"}"),
                of("twenty megabytes", FORM, "text=" + "x".repeat(LARGE)),
                of(
                        "twenty-one megabytes",
                        MULTIPART,
                        part("file", "a.docx", "x".repeat(LARGE + (1 << 20))) + "--b--\r\n"),
                of("forty megabytes", MULTIPART, part("file", "a.docx", "x".repeat(TOO_LARGE)) + "--b--\r\n"));
    }

    private static String part(String field, String file, String content) {
        String named = file.isEmpty() ? "" : "; filename=\"" + file + "\"";
        return "--b\r\nContent-Disposition: form-data; name=\"" + field + "\"" + named + "\r\n\r\n" + content + "\r\n";
    }

    @Override
    public String toString() {
        return name + " as " + type;
    }
}
