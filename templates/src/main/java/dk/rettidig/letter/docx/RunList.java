package dk.rettidig.letter.docx;

import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.TextLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A paragraph's runs while they are read. Word cuts text into many runs; neighbours of one look become one. */
final class RunList {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private @Nullable TextLook look;

    void words(String text, TextLook itsLook) {
        if (text.isEmpty()) {
            return;
        }
        if (!itsLook.equals(look)) {
            flush();
            look = itsLook;
        }
        pending.append(text);
    }

    void add(Run run) {
        flush();
        runs.add(run);
    }

    /** Where the next run will stand. */
    int mark() {
        flush();
        return runs.size();
    }

    /** Makes the runs from a mark on a link, if the address is one a reader may follow. */
    void link(int from, String address) {
        flush();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean followed = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        if (!followed || from >= runs.size()) {
            return;
        }
        List<Run> inside = runs.subList(from, runs.size());
        Run link = new Run.Link(address, inside);
        inside.clear();
        runs.add(link);
    }

    List<Run> runs() {
        flush();
        return runs;
    }

    private void flush() {
        TextLook lookOfPending = look;
        if (lookOfPending != null && pending.length() > 0) {
            runs.add(new Run.Words(pending.toString(), lookOfPending));
            pending.setLength(0);
        }
        look = null;
    }
}
