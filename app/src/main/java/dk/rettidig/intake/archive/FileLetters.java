package dk.rettidig.intake.archive;

import dk.rettidig.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Files many letters: all are read first, because an interim answer comes before the final one and that before its correction. */
@ApplicationScoped
public class FileLetters {

    private static final Logger LOG = Logger.getLogger(FileLetters.class.getName());

    @Inject
    ReadOldLetter readOldLetter;

    @Inject
    FileLetter fileLetter;

    @Inject
    Filings filings;

    /**
     * Each file is two steps: it is read, and it is filed.
     *
     * @param took is told of steps; if it fails, what is filed stays filed
     * @return the number of the filing, which tells what became of each file
     */
    public long file(Iterator<OldFile> files, long by, IntConsumer took) {
        long filing = filings.begin(by);
        List<ReadLetter> letters = new ArrayList<>();
        while (files.hasNext()) {
            OldFile file = files.next();
            try {
                letters.add(readOldLetter.read(file));
                took.accept(1);
            } catch (Unfit unfit) {
                note(fileLetter.refuse(filing, file.name(), "", unfit.reason()));
                took.accept(2);
            }
        }
        letters.sort(Comparator.comparing(ReadLetter::date)
                .thenComparing(ReadLetter::kind)
                .thenComparing(ReadLetter::fileName));
        for (ReadLetter letter : letters) {
            note(file(filing, letter));
            took.accept(1);
        }
        return filing;
    }

    private FilingLine file(long filing, ReadLetter letter) {
        String ref = letter.ref().toString();
        try {
            return fileLetter.file(filing, letter);
        } catch (Unfit unfit) {
            return fileLetter.refuse(filing, letter.fileName(), ref, unfit.reason());
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "A letter to " + ref + " could not be filed", fault);
            return fileLetter.refuse(filing, letter.fileName(), ref, Text.of("intake.archive.fault"));
        }
    }

    private static void note(FilingLine line) {
        LOG.log(Level.FINE, "{0}: {1}", new Object[] {line.verdict(), line.ref()});
    }
}
