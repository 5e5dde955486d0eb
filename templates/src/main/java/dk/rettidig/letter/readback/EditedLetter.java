package dk.rettidig.letter.readback;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.readback.word.WordFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an edited letter says.
 *
 * @param question the question's words as they stand in the file, without the marks around them
 * @param answer the answer with all revisions accepted
 * @param values the text of every other control by its name: "dato", "sagsnr"
 */
public record EditedLetter(
        List<Block> question,
        List<Block> answer,
        Map<String, String> values,
        Revisions revisions,
        List<Comment> comments,
        List<Finding> findings) {

    public EditedLetter {
        question = List.copyOf(question);
        answer = List.copyOf(answer);
        values = Map.copyOf(values);
        comments = List.copyOf(comments);
        findings = List.copyOf(findings);
    }

    /** How many revisions nobody has accepted or rejected: pieces put in, taken out, and given other looks. */
    public record Revisions(int inserted, int deleted, int reformatted) {
        public boolean open() {
            return inserted + deleted + reformatted > 0;
        }
    }

    public record Comment(String author, @Nullable Instant at, String text) {}

    /** @throws dk.rettidig.letter.docx.guard.RefusedFile when the file is not one to be read */
    public static EditedLetter read(byte[] docx) {
        return new Readback(WordFile.open(Parts.of(docx))).read(List.of());
    }

    /**
     * Compares with the letter as it was handed out: words changed outside the answer are reported, and each statement
     * keeps its authority, which the file does not name.
     */
    public static EditedLetter read(byte[] docx, byte[] handedOut, List<Block> answerHandedOut) {
        Readback edited = new Readback(WordFile.open(Parts.of(docx)));
        Readback original = new Readback(WordFile.open(Parts.of(handedOut)));
        EditedLetter letter = edited.read(original.wordsOutside());
        List<Finding> findings = new ArrayList<>(letter.findings());
        findings.addAll(Comparison.of(original, edited));
        return new EditedLetter(
                letter.question(),
                Provenance.keep(answerHandedOut, letter.answer()),
                letter.values(),
                letter.revisions(),
                letter.comments(),
                findings);
    }

    /** Whether it may be approved: no revision is open and no comment waits for an answer. */
    public boolean isSettled() {
        return !revisions.open() && comments.isEmpty();
    }
}
