package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text decoded with the wrong table: UTF-8 read as one byte a character ("spÃ¸rgsmÃ¥l"), also twice over, and one old
 * table read as another ("sp¯rgsmÂl").
 */
final class WrongDecoding {
    private static final String LETTERS = "æøåÆØÅéÉèüÜöÖäÄ§´°½”“’‘»«„–—…•\u00a0\u00ad";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Map<String, String> UTF8_AS_BYTES = utf8AsBytes();
    private static final Pattern UTF8_AS_BYTES_PATTERN = anyOf(UTF8_AS_BYTES);
    private static final List<OtherTable> OTHER_TABLES = otherTables();

    private WrongDecoding() {}

    static Mended mend(SourceText text) {
        SourceText once = text.rewrite(UTF8_AS_BYTES_PATTERN, m -> UTF8_AS_BYTES.getOrDefault(m.group(), m.group()));
        SourceText twice = once.rewrite(UTF8_AS_BYTES_PATTERN, m -> UTF8_AS_BYTES.getOrDefault(m.group(), m.group()));
        SourceText result = twice;
        for (OtherTable table : OTHER_TABLES) {
            if (result.matcher(table.evidence).find()) {
                result = result.rewrite(table.pattern, m -> table.letters.getOrDefault(m.group(), m.group()));
            }
        }
        return Mended.when(!result.text().equals(text.text()), Damage.DECODED_ANEW, result);
    }

    private static Map<String, String> utf8AsBytes() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (int i = 0; i < LETTERS.length(); i++) {
            char letter = LETTERS.charAt(i);
            byte[] bytes = String.valueOf(letter).getBytes(StandardCharsets.UTF_8);
            for (Charset table : List.of(WINDOWS, StandardCharsets.ISO_8859_1, Charset.forName("x-MacRoman"))) {
                wrong.put(new String(bytes, table), String.valueOf(letter));
            }
        }
        // The last byte of ” has no character in windows-1252; some programs keep it, some drop it.
        wrong.put("â€\u009d", "”");
        wrong.put("â€\ufffd", "”");
        return wrong;
    }

    private static List<OtherTable> otherTables() {
        List<OtherTable> tables = new ArrayList<>();
        for (String wrong : List.of("x-MacRoman", "IBM850", "IBM865")) {
            for (String right : List.of("windows-1252", "x-MacRoman", "IBM850")) {
                if (!wrong.equals(right)) {
                    tables.add(OtherTable.of(Charset.forName(wrong), Charset.forName(right)));
                }
            }
        }
        tables.add(OtherTable.of(WINDOWS, Charset.forName("x-MacRoman")));
        tables.add(OtherTable.of(WINDOWS, Charset.forName("IBM850")));
        return tables;
    }

    private static Pattern anyOf(Map<String, String> wrong) {
        String first = wrong.keySet().stream()
                .map(seen -> Pattern.quote(seen.substring(0, 1)))
                .distinct()
                .collect(Collectors.joining("", "(?=[", "])"));
        return Pattern.compile(first
                + wrong.keySet().stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")")));
    }

    /** One table read as another: believed only where the word every letter has comes out wrong in just that way. */
    private record OtherTable(Pattern evidence, Pattern pattern, Map<String, String> letters) {

        static OtherTable of(Charset wrong, Charset right) {
            Map<String, String> letters = new LinkedHashMap<>();
            for (String letter : "æ ø å Æ Ø Å é ü § ” “ ’ » « –".split(" ", -1)) {
                String seen = read(letter, right, wrong);
                if (!seen.equals("\ufffd") && !seen.equals("?")) {
                    letters.put(seen, letter);
                }
            }
            Pattern evidence = Pattern.compile(Pattern.quote(read("ørgsmål", right, wrong)));
            return new OtherTable(evidence, anyOf(letters), letters);
        }

        private static String read(String text, Charset written, Charset read) {
            return new String(text.getBytes(written), read);
        }
    }
}
