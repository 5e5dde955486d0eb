package dk.rettidig.letter.readback;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.readback.EditedLetter.Comment;
import dk.rettidig.letter.readback.Finding.Code;
import dk.rettidig.letter.readback.block.BlockReader;
import dk.rettidig.letter.readback.block.Losses;
import dk.rettidig.letter.readback.word.WordFile;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.datatype.XMLGregorianCalendar;
import org.docx4j.wml.Comments;
import org.docx4j.wml.P;
import org.jspecify.annotations.Nullable;

/** Finds the answer in an edited letter, and everything that is not the answer. */
final class Readback {
    static final String ANSWER = "svar";
    static final String QUESTION = "spoergsmaal";
    static final Set<String> PARTS = Set.of(ANSWER, QUESTION);

    private static final Pattern ANSWER_HEADING = Pattern.compile("Svar\\s*\\.?\\s*:?");

    private final WordFile file;
    private final BodyScan body;
    private final Findings findings = new Findings();
    private final Outside outside;
    private final List<Entry> entries;
    private final int from;
    private final int to;

    Readback(WordFile file) {
        this.file = file;
        body = new BodyScan(file.body());
        entries = body.entries();
        int first = first(ANSWER);
        boolean marked = first >= 0;
        from = marked ? first : afterAnswerHeading();
        to = marked ? last(ANSWER) + 1 : from < 0 ? -1 : entries.size();
        outside = new Outside(file, entries, from, to);
    }

    /** @param familiar words that stood outside the answer when the letter was handed out */
    EditedLetter read(List<String> familiar) {
        report();
        List<Entry> answer = new ArrayList<>(typedAbove());
        answer.addAll(from < 0 ? List.of() : entries.subList(from, to));
        answer.addAll(typedBelow(familiar));
        List<Block> blocks = body.showsPlaceholder(ANSWER) ? List.of() : blocks(answer, false);
        if (blocks.isEmpty()) {
            findings.add(Code.ANSWER_NOT_FOUND, "");
        }
        return new EditedLetter(
                blocks(
                        entries.stream()
                                .filter(entry -> entry.belongsTo(QUESTION))
                                .toList(),
                        true),
                blocks,
                outside.values(findings),
                OpenRevisions.of(file.parts()),
                comments(),
                findings.all());
    }

    List<String> wordsOutside() {
        return outside.words();
    }

    Outside outside() {
        return outside;
    }

    private void report() {
        long controls = body.controls().stream().filter(ANSWER::equals).count();
        if (controls == 0 && from >= 0) {
            findings.add(Code.ANSWER_CONTROL_GONE, "");
        } else if (controls > 1) {
            findings.add(Code.ANSWER_CONTROL_DOUBLED, "");
        }
        if (body.showsPlaceholder(ANSWER)) {
            findings.add(Code.PLACEHOLDER_LEFT, ANSWER);
        }
    }

    private List<Block> blocks(List<Entry> part, boolean quotation) {
        Losses losses = new Losses();
        List<Block> blocks = new BlockReader(file, losses, headingAbove(), quotation)
                .read(part.stream().map(Entry::element).toList());
        findings.add(losses);
        return blocks;
    }

    private int first(String name) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).belongsTo(name)) {
                return i;
            }
        }
        return -1;
    }

    private int last(String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).belongsTo(name)) {
                return i;
            }
        }
        return -1;
    }

    private int afterAnswerHeading() {
        for (int i = 0; i < entries.size(); i++) {
            if (ANSWER_HEADING.matcher(text(entries.get(i)).strip()).matches()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Words that somebody wrote under "Svar:" but before the control. */
    private List<Entry> typedAbove() {
        int heading = afterAnswerHeading();
        if (heading < 0 || heading >= from) {
            return List.of();
        }
        List<Entry> above = entries.subList(heading, from).stream()
                .filter(entry -> entry.control() == null && !text(entry).isBlank())
                .toList();
        above.forEach(entry -> findings.add(Code.TEXT_ABOVE_ANSWER, Outside.shortened(text(entry))));
        return above;
    }

    /** People go on writing below the control; those words are theirs unless the template ends with them. */
    private List<Entry> typedBelow(List<String> familiar) {
        if (from < 0 || to >= entries.size()) {
            return List.of();
        }
        Set<String> known = familiar.stream().map(Comparison::bare).collect(Collectors.toSet());
        List<Entry> below = entries.subList(to, entries.size()).stream()
                .filter(entry -> entry.control() == null)
                .filter(entry -> !text(entry).isBlank() && !known.contains(Comparison.bare(text(entry))))
                .toList();
        below.forEach(entry -> findings.add(Code.TEXT_BELOW_ANSWER, Outside.shortened(text(entry))));
        return below;
    }

    /** The level of the heading the answer stands under, such as "Svar:". */
    private int headingAbove() {
        for (int i = from - 1; i >= 0; i--) {
            if (entries.get(i).element() instanceof P paragraph) {
                int outline = file.looks().outline(paragraph);
                if (outline > 0) {
                    return outline;
                }
            }
        }
        return 0;
    }

    private String text(Entry entry) {
        return Outside.text(file, entry.element());
    }

    private List<Comment> comments() {
        List<Comment> comments = new ArrayList<>();
        for (Comments.Comment comment : file.comments()) {
            StringBuilder text = new StringBuilder();
            for (Object each : comment.getContent()) {
                text.append(text.isEmpty() ? "" : "\n").append(Outside.text(file, WordFile.unwrapped(each)));
            }
            comments.add(new Comment(
                    comment.getAuthor() == null ? "" : comment.getAuthor(),
                    moment(comment.getDate()),
                    text.toString()));
        }
        return comments;
    }

    private static @Nullable Instant moment(@Nullable XMLGregorianCalendar date) {
        try {
            return date == null ? null : date.toGregorianCalendar().toInstant();
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
