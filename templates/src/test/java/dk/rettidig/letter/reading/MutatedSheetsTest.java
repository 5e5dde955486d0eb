package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.ProcessorTime;
import dk.rettidig.letter.reading.source.Unreadable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every case's text is damaged in many ways, always the same ones, and read. */
class MutatedSheetsTest {
    private static final int MUTATIONS = 1_000;
    private static final List<Read> READ = mutated().map(Read::of).toList();
    private static final Pattern NOBODYS_WORDS =
            Pattern.compile("(?m)^(?:Offentligt|.*_\\d{4}\\.png|Side \\d+/\\d+|\\d/\\d|.*Alm\\.del - \\d{4}-\\d{2}.*"
                    + "|\\p{L}+udvalget \\d{4}-\\d{2}.*)$");

    @Test
    void a_damaged_text_is_read_within_a_second_and_without_exception() {
        List<String> slow = read().filter(read -> read.taken().toMillis() > 1_000)
                .map(read -> read.mutation().name() + " took " + read.taken())
                .toList();
        assertEquals(List.of(), slow);
    }

    @Test
    void no_field_is_filled_with_a_running_head() {
        List<String> filled = read().flatMap(read -> words(read.reading())
                        .filter(words -> NOBODYS_WORDS.matcher(words).find())
                        .map(words -> read.mutation().name() + ": " + words))
                .toList();
        assertEquals(List.of(), filled);
    }

    @Test
    void what_could_not_be_read_is_warned_of() {
        List<String> silent = read().map(read -> silence(read.mutation(), read.reading()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void most_fields_survive_one_damage() {
        long kept = 0;
        long all = 0;
        for (Mutation mutation :
                mutated().filter(mutation -> mutation.damages() == 1).toList()) {
            List<String> before = fields(Reader.read(mutation.original()));
            List<String> after = fields(Reader.read(mutation.text()));
            all += before.size();
            kept += before.stream().filter(after::contains).count();
        }
        assertTrue(kept * 100 > all * 90, kept + " of " + all);
    }

    private static Stream<Read> read() {
        return READ.stream();
    }

    /** A damaged text, what was read in it, and how long that took. */
    private record Read(Mutation mutation, Reading reading, Duration taken) {
        static Read of(Mutation mutation) {
            List<Reading> reading = new ArrayList<>(1);
            Duration taken = ProcessorTime.of(() -> reading.add(Reader.read(mutation.text())));
            return new Read(mutation, reading.get(0), taken);
        }
    }

    private static Stream<Mutation> mutated() {
        Random random = new Random(20_231_193);
        List<String> texts = ReadingCase.all()
                .filter(reading -> !reading.toString().matches("seed-00[123]"))
                .map(ReadingCase::text)
                .toList();
        return Stream.iterate(0, i -> i < MUTATIONS, i -> i + 1)
                .map(i -> Mutation.of(texts.get(i % texts.size()), i, random))
                .toList()
                .stream();
    }

    private static Stream<String> words(Reading reading) {
        AnswerLetter letter = reading.letter();
        Stream<@Nullable String> ofLetter = letter == null
                ? Stream.of()
                : Stream.of(
                        letter.office(),
                        letter.caseOfficer(),
                        letter.caseNumber(),
                        letter.documentNumber(),
                        letter.ministerName(),
                        letter.official());
        Stream<@Nullable String> ofAll = Stream.of(reading.committee(), reading.minister(), reading.questionText());
        return Stream.concat(ofAll, ofLetter).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static List<String> fields(Reading reading) {
        return ReadingText.of(reading)
                .lines()
                .filter(line -> !line.startsWith("warnings") && !line.startsWith("paragraph") && !line.contains("says"))
                .toList();
    }

    private static @Nullable String silence(Mutation mutation, Reading reading) {
        boolean question = reading.kind() != ReadingKind.OTHER;

        List<Need> needs = List.of(
                need(!question, WarningCode.NOT_A_QUESTION),
                need(question && reading.ref().number() == null, WarningCode.NUMBER_MISSING),
                need(question && reading.ref().matter() == null, WarningCode.MATTER_MISSING),
                need(question && reading.ref().session() == null, WarningCode.SESSION_MISSING),
                need(
                        question && reading.ref().committee() == null,
                        WarningCode.COMMITTEE_MISSING,
                        WarningCode.COMMITTEE_UNKNOWN,
                        WarningCode.SECTION_20_QUESTION),
                need(question && reading.askedOn() == null, WarningCode.ASKED_ON_MISSING),
                need(question && reading.askers().isEmpty(), WarningCode.ASKERS_MISSING, WarningCode.ASKERS_UNREADABLE),
                need(question && reading.minister() == null, WarningCode.MINISTER_MISSING),
                need(question && reading.questionText() == null, WarningCode.QUESTION_TEXT_MISSING));
        return needs.stream()
                .filter(Need::missing)
                .filter(need -> need.codes().stream().noneMatch(reading::warnsOf))
                .map(need -> mutation.name() + " lacks " + need.codes().get(0))
                .findFirst()
                .orElse(null);
    }

    private record Need(boolean missing, List<WarningCode> codes) {}

    private static Need need(boolean missing, WarningCode... codes) {
        return new Need(missing, List.of(codes));
    }

    @Test
    void an_empty_text_is_refused() {
        Unreadable refused = assertThrows(Unreadable.class, () -> {
            Reading unused = Reader.read("  \n ");
        });
        assertEquals(Unreadable.Reason.NO_TEXT, refused.reason());
    }
}
