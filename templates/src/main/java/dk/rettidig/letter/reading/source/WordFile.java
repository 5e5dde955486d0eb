package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.reading.source.Unreadable.Reason;

/** The text of a Word file, which is read behind the guard of the letters' own reader. */
final class WordFile {
    private WordFile() {}

    static FileText text(byte[] file) {
        try {
            return new WordText(ManuscriptReader.read(file)).text();
        } catch (RefusedFile refused) {
            throw new Unreadable(reason(refused.reason()), refused.reason().danish(), refused);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Unreadable(Reason.BROKEN, broken);
        }
    }

    private static Reason reason(RefusedFile.Reason refused) {
        return switch (refused) {
            case NOT_A_WORD_FILE -> Reason.UNKNOWN_KIND;
            case BROKEN -> Reason.BROKEN;
            case EMPTY -> Reason.NO_TEXT;
            case TOO_LARGE, TOO_DEEP, PICTURE_TOO_LARGE -> Reason.TOO_LARGE;
            case ENCRYPTED -> Reason.PROTECTED;
            case FORBIDDEN_NAME, EXTERNAL_ENTITY, REMOTE_PICTURE, MACROS, EMBEDDED_OBJECT -> Reason.HOSTILE;
        };
    }
}
