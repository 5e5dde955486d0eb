package dk.rettidig.mail.incoming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote in a mail.
 *
 * @param all with what mail programs put below: the mail that is answered
 * @param forwarded whether what stands below is the message itself
 */
record WrittenText(String all, boolean forwarded) {

    private static final Pattern FORWARDED =
            Pattern.compile("^\\s*(vs|fwd?|fw|videresendt)\\s*:", Pattern.CASE_INSENSITIVE);

    /** Where Outlook, Thunderbird, Gmail and phones begin the mail that is answered, in Danish and in English. */
    private static final Pattern BELOW =
            Pattern.compile("(?m)^\\s*(?:-{3,} ?(?:Oprindelig (?:meddelelse|besked)|Original Message) ?-{3,}"
                    + "|_{20,}"
                    + "|(?:Fra|From):[^\\n]+\\n\\s*(?:Sendt|Sent|Dato|Date):"
                    + "|(?:Den|On) [^\\n]{6,200}(?:\\n[^\\n]{0,100})?(?:skrev|wrote)[^\\n]{0,100}:"
                    + "|>)");

    static WrittenText of(String all, String subject) {
        return new WrittenText(
                all.replace("\r\n", "\n"), FORWARDED.matcher(subject).find());
    }

    /** A mail with nothing above what it quotes was meant to pass that on. */
    String own() {
        Matcher below = BELOW.matcher(all);
        if (forwarded || !below.find()) {
            return all.strip();
        }
        String above = all.substring(0, below.start()).strip();
        return above.isEmpty() ? all.strip() : above;
    }
}
