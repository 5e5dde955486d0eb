package dk.rettidig.it.badinput;

import dk.rettidig.it.http.Reply;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be answered to bad input: a refusal in a sentence, or success where the value is fit after all. */
final class Answer {

    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 409, 413, 415);
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|StackTrace|\\bat [a-z]+\\.[a-z]+\\.|dk\\.rettidig\\.|jakarta\\.|java\\.(lang|util)|glassfish|"
                    + "eclipse|SQLSTATE");
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S.* .*[.!?]");
    private static final Pattern MESSAGE_KEY = Pattern.compile("[a-z]+(\\.[A-Za-z_0-9]+)+");

    private Answer() {}

    static boolean isRefusal(Reply reply) {
        return reply.status() >= 400;
    }

    /** What is wrong with the answer a program got. */
    static List<String> complaints(Reply reply) {
        List<String> complaints = common(reply);
        if (isRefusal(reply) && complaints.isEmpty()) {
            if (!reply.type().startsWith("application/problem+json")) {
                return List.of("is " + reply.type());
            }
            sentences(reply).stream()
                    .filter(text -> !isSentence(text))
                    .forEach(text -> complaints.add("no sentence: " + text));
        }
        return complaints;
    }

    /** What is wrong with the page a browser got. */
    static List<String> complaintsOfPage(Reply reply) {
        List<String> complaints = common(reply);
        if (isRefusal(reply) && !reply.type().startsWith("text/html")) {
            complaints.add("is " + reply.type());
        }
        if (reply.body().contains("<script>alert")) {
            complaints.add("runs what was sent");
        }
        return complaints;
    }

    /** What is wrong with the answer to a body that is too large. */
    static List<String> complaintsOfSize(Reply reply) {
        List<String> complaints = new ArrayList<>(complaints(reply));
        if (reply.status() != 413 && reply.status() != 415) {
            complaints.add("answered " + reply.status() + " " + shortened(reply.body()));
        }
        return complaints;
    }

    private static List<String> common(Reply reply) {
        List<String> complaints = new ArrayList<>();
        if (isRefusal(reply) && !REFUSALS.contains(reply.status())) {
            complaints.add("answered " + reply.status() + " " + shortened(reply.body()));
        }
        INSIDE.matcher(reply.body()).results().limit(1).forEach(found -> complaints.add("shows " + found.group()));
        return complaints;
    }

    /** The same refusal in another language has other words. */
    static List<String> complaintsOfTranslation(Reply danish, Reply english) {
        if (danish.status() != english.status()) {
            return List.of("answered " + danish.status() + " in Danish and " + english.status() + " in English");
        }
        List<String> spoken = sentences(danish);
        return sentences(english).stream()
                .filter(spoken::contains)
                .map(text -> "not translated: " + text)
                .toList();
    }

    private static boolean isSentence(String text) {
        return SENTENCE.matcher(text).matches() && !MESSAGE_KEY.matcher(text).matches();
    }

    static List<String> sentences(Reply reply) {
        JsonObject problem = reply.json();
        return Stream.concat(
                        Stream.of(problem.getString("title"), problem.getString("detail")),
                        problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                                .map(error -> error.getString("message")))
                .toList();
    }

    static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
