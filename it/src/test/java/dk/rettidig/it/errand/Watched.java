package dk.rettidig.it.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.Awaited;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An errand as a person without script follows it: by its page, its links and its buttons. */
record Watched(Visitor visitor, String page) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    /** Something that lasts and leads to its page. */
    static Watched led(Visitor visitor, Reply reply) {
        assertEquals(303, reply.status(), reply.body());
        assertTrue(reply.location().matches("/errands/\\d+"), reply.location());
        return new Watched(visitor, reply.location());
    }

    String id() {
        return page.substring("/errands/".length());
    }

    String shown() {
        return visitor.open(page).body();
    }

    Reply file() {
        return visitor.open(page + "/file");
    }

    Reply stop() {
        return visitor.submit(page, page + "/stop", Map.of());
    }

    /** The page, once these words stand on it. */
    String until(String words) {
        List<String> pages = new CopyOnWriteArrayList<>();
        boolean stand = Awaited.within(PATIENCE, () -> {
            String shown = shown();
            pages.add(shown);
            return shown.contains(words) || !shown.contains("id=\"errand\"");
        });
        String last = pages.get(pages.size() - 1);
        assertTrue(stand && last.contains(words), last);
        return last;
    }

    /** Presses the button that asks for the same once more. */
    Reply again(String action) {
        Map<String, String> fields = new LinkedHashMap<>();
        String shown = shown();
        int form = shown.indexOf("action=\"" + action + "\"");
        assertTrue(form > 0, shown);
        Matcher hidden = HIDDEN.matcher(shown.substring(form, shown.indexOf("</form>", form)));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        return visitor.submit(page, action, fields);
    }
}
