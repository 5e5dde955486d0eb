package dk.rettidig.letter.reading;

import dk.rettidig.letter.reading.source.Deadline;
import dk.rettidig.letter.reading.source.FileKind;
import dk.rettidig.letter.reading.source.FileText;
import dk.rettidig.letter.reading.source.MailFile;
import dk.rettidig.letter.reading.source.Unreadable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sheet or letter a mail brings: one that is attached before one that stands in the mail itself. */
final class MailReader {
    private static final int DEEPEST = 3;

    private final Deadline deadline;
    private final List<Reading> attached = new ArrayList<>();
    private final List<Reading> written = new ArrayList<>();
    private @Nullable Unreadable refused;

    MailReader(Deadline deadline) {
        this.deadline = deadline;
    }

    Reading read(byte[] mail) {
        collect(mail, 0);
        List<Reading> found = new ArrayList<>(meant(attached));
        List<Reading> inWords = meant(written);
        Reading best = first(found, inWords);
        List<WarningCode> warnings = new ArrayList<>();
        if (found.isEmpty() && !inWords.isEmpty()) {
            warnings.add(WarningCode.FROM_MAIL_TEXT);
        }
        if ((found.isEmpty() ? inWords : found).size() > 1) {
            warnings.add(WarningCode.OTHER_DOCUMENTS);
        }
        if (refused != null) {
            warnings.add(WarningCode.PARTS_NOT_SHOWN);
        }
        return best.alsoWarningOf(warnings);
    }

    private Reading first(List<Reading> found, List<Reading> inWords) {
        for (List<Reading> readings : List.of(found, inWords, written, attached)) {
            if (!readings.isEmpty()) {
                return readings.get(0);
            }
        }
        throw refused != null ? refused : new Unreadable(Unreadable.Reason.NO_TEXT);
    }

    private void collect(byte[] mail, int depth) {
        MailFile parts = MailFile.of(mail, deadline);
        parts.attached().forEach(file -> readAttached(file, depth));
        parts.texts().stream()
                .filter(text -> !text.isBlank())
                .forEach(text -> written.add(TextReader.read(FileText.pasted(text), deadline)));
    }

    /** One attachment that cannot be read does not hide the others. */
    private void readAttached(byte[] file, int depth) {
        try {
            deadline.check();
            FileKind kind = FileKind.of(file);
            if (kind != FileKind.MAIL) {
                attached.add(TextReader.read(FileText.of(kind, file, deadline), deadline));
            } else if (depth < DEEPEST) {
                collect(file, depth + 1);
            }
        } catch (Unreadable unreadable) {
            refused = unreadable;
        }
    }

    private static List<Reading> meant(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.kind() != ReadingKind.OTHER)
                .toList();
    }
}
