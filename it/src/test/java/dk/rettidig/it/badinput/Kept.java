package dk.rettidig.it.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a page shows a form again as it was sent. */
final class Kept {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} .,:@+'<>()/%{}#$*=-]{1,200}");

    private Kept() {}

    static List<String> complaints(String page, String address, Map<String, String> fields) {
        List<String> complaints = new ArrayList<>();
        if (!page.contains("action=\"" + address + "\"")) {
            complaints.add("the form is not there");
        }
        fields.forEach((name, sent) -> shown(page, name, sent)
                .filter(shown -> PLAIN.matcher(sent).matches() && !shown.equals(sent))
                .ifPresent(shown -> complaints.add(name + " was «" + sent + "» and is «" + shown + "»")));
        return complaints;
    }

    /** What stands in a field where people write or choose. */
    private static Optional<String> shown(String page, String name, String sent) {
        String named = "[^>]*\\bname=\"" + Pattern.quote(name) + "\"";
        return first(page, "<textarea" + named + "[^>]*>([^<]*)</textarea>")
                .or(() -> first(
                        page,
                        "<input(?=[^>]*\\btype=\"(?:text|date|number|email|datetime-local)\")" + named
                                + "[^>]*\\bvalue=\"([^\"]*)\""))
                .or(() -> first(page, "(?s)<select" + named + "[^>]*>(.*?)</select>")
                        .filter(options -> options.contains("value=\"" + sent + "\""))
                        .map(options -> first(options, "<option value=\"([^\"]*)\" selected")
                                .orElse("")));
    }

    private static Optional<String> first(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .map(Kept::unescaped)
                .findFirst();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
