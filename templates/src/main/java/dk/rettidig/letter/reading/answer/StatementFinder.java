package dk.rettidig.letter.reading.answer;

import dk.rettidig.letter.Block;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer's paragraphs one after the other: the ministry's own, and the quotations it gives others the word
 * for. Inside a quotation the same is done again, for an authority quotes its districts.
 */
final class StatementFinder {
    private static final Pattern OWN_VOICE = Pattern.compile(
            "(?:Jeg|Vi|Regeringen|Ministeriet|\\p{Lu}[\\p{L}-]*(?:\\s+og\\s+\\p{Lu}[\\p{L}-]*)?ministeriet|Det er (?:efter )?min|Som det (?:også )?fremgår|Afslutningsvis(?: kan| skal)? (?:jeg|\\p{L}+ministeriet))\\b.*");
    private static final Pattern COLON_THEN_MARK = Pattern.compile(":\\s+(?=[”»„“\"]\\S)");
    private static final Pattern NOTE_SIGN = Pattern.compile("\\d{1,3}");
    private static final int FAR = 200;
    private static final int DEEPEST = 4;

    private final List<Paragraph> paragraphs;
    private final Set<BodyDoubt> doubts = EnumSet.noneOf(BodyDoubt.class);
    private int next;

    StatementFinder(List<Paragraph> paragraphs) {
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    AnswerBody body(boolean tableLost) {
        if (tableLost) {
            doubts.add(BodyDoubt.TABLE_LOST);
        }
        Voice ministry = new Voice(null);
        while (next < paragraphs.size()) {
            readOne(ministry, 0);
        }
        return new AnswerBody(ministry.blocks, ministry.paragraphs, ministry.statements, doubts);
    }

    /** Reads a paragraph into the voice that has the word, and a quotation it introduces into one of its own. */
    private void readOne(Voice voice, int depth) {
        partBeforeQuotation();
        Paragraph paragraph = paragraphs.get(next++);
        say(voice, paragraph.text());
        if (!paragraph.text().endsWith(":") || next >= paragraphs.size() || depth >= DEEPEST) {
            return;
        }
        String authority = AuthorityNamed.introducedBy(paragraph.text());
        if (opensQuotation(paragraphs.get(next).text(), authority)) {
            boolean someoneTold = AuthorityNamed.someoneHasTold(paragraph.text());
            quotation(voice, authority, depth);
            if (authority == null && someoneTold) {
                doubts.add(BodyDoubt.QUOTE_WITHOUT_AUTHORITY);
            }
        } else if (authority != null) {
            withoutMarks(voice, authority);
        }
    }

    /** "… har oplyst følgende: ”Vi …" on one line are two paragraphs. */
    private void partBeforeQuotation() {
        Paragraph paragraph = paragraphs.get(next);
        Matcher seam = COLON_THEN_MARK.matcher(paragraph.text());
        while (seam.find()) {
            String introduction = paragraph.text().substring(0, seam.start() + 1);
            if (AuthorityNamed.introducedBy(introduction) != null) {
                paragraphs.set(next, paragraph.with(introduction));
                paragraphs.add(next + 1, paragraph.with(paragraph.text().substring(seam.end())));
                return;
            }
        }
    }

    private void quotation(Voice outer, @Nullable String authority, int depth) {
        Voice quoted = new Voice(authority);
        int first = next;
        char mark = paragraphs.get(next).text().charAt(0);
        dropFirstMark();
        boolean closed = false;
        boolean interrupted = false;
        while (next < paragraphs.size() && !closed && !interrupted) {
            if (next > first && startsOver(paragraphs.get(next).text())) {
                dropFirstMark();
            }
            int end = Closing.place(paragraphs.get(next).text(), mark);
            if (end >= 0) {
                lastOf(quoted, end);
                closed = true;
            } else if (next > first && isOwnVoice(paragraphs.get(next).text()) && !closesLater()) {
                interrupted = true;
            } else {
                readOne(quoted, depth + 1);
            }
        }
        if (!closed) {
            doubts.add(BodyDoubt.STATEMENT_END);
        }
        outer.quote(quoted);
    }

    private void dropFirstMark() {
        Paragraph first = paragraphs.get(next);
        paragraphs.set(next, first.with(first.text().substring(1).strip()));
    }

    /** The quotation's last paragraph ends at the closing mark; what stands behind it is a paragraph of its own. */
    private void lastOf(Voice quoted, int end) {
        Paragraph paragraph = paragraphs.get(next++);
        String rest = paragraph.text().substring(end + 1).strip();
        String said = paragraph.text().substring(0, end).strip();
        boolean stop = rest.equals(".") || rest.equals(",");
        if (!said.isEmpty()) {
            say(quoted, stop ? said + rest : said);
        }
        if (!rest.isEmpty() && !stop && !NOTE_SIGN.matcher(rest).matches()) {
            paragraphs.add(next, paragraph.with(rest));
        }
    }

    private boolean closesLater() {
        return paragraphs.subList(next, Math.min(paragraphs.size(), next + FAR)).stream()
                .anyMatch(paragraph -> Closing.place(paragraph.text()) >= 0);
    }

    /** Without marks the words end where the ministry speaks again, as far as that can be told. */
    private void withoutMarks(Voice outer, String authority) {
        doubts.add(BodyDoubt.STATEMENT_WITHOUT_MARKS);
        Voice quoted = new Voice(authority);
        while (next < paragraphs.size() && !isOwnVoice(paragraphs.get(next).text())) {
            say(quoted, paragraphs.get(next++).text());
        }
        outer.quote(quoted);
    }

    private static void say(Voice voice, String paragraph) {
        voice.say(paragraph);
        String authority = AuthorityNamed.retoldIn(paragraph);
        if (authority != null && !authority.equals(voice.authority)) {
            voice.statements.add(new Statement(authority, false, List.of(paragraph), List.of()));
        }
    }

    private static boolean isOwnVoice(String paragraph) {
        return OWN_VOICE.matcher(paragraph).matches();
    }

    private static boolean opensQuotation(String paragraph, @Nullable String authority) {
        boolean apostrophe = authority != null && paragraph.length() > 1 && paragraph.charAt(0) == Closing.APOSTROPHE;
        return apostrophe || startsWithMark(paragraph);
    }

    private static boolean startsWithMark(String paragraph) {
        return paragraph.length() > 1 && QuoteMarks.opens(paragraph, 0);
    }

    /** Some letters open every paragraph of a quotation anew and close only the last. */
    private static boolean startsOver(String paragraph) {
        return startsWithMark(paragraph) && Closing.place(paragraph) < 0;
    }

    /** Whoever has the word, and what was said. */
    private static final class Voice {
        private final @Nullable String authority;
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> paragraphs = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();

        private Voice(@Nullable String authority) {
            this.authority = authority;
        }

        private void say(String paragraph) {
            blocks.add(Block.Paragraph.of(paragraph));
            paragraphs.add(paragraph);
        }

        private void quote(Voice quoted) {
            blocks.add(new Block.Quote(quoted.authority, quoted.blocks));
            if (quoted.authority != null) {
                statements.add(new Statement(quoted.authority, true, quoted.paragraphs, quoted.statements));
            } else {
                paragraphs.addAll(QuoteMarks.around(quoted.paragraphs));
                statements.addAll(quoted.statements);
            }
        }
    }
}
