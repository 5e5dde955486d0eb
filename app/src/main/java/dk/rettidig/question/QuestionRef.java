package dk.rettidig.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Parliament calls a question: {@code 20231-REU-1193} on general business, {@code 20241-L218-17} on a bill,
 * {@code 20231-B115-3} on a motion, {@code 20141-AKT108-9} on an appropriation, {@code 20231-S452} under § 20.
 *
 * @param session the year it opened and its number in that year, as in {@code 20231}
 * @param committee the committee's abbreviation; not part of the written reference of a paper
 * @param matterNumber the paper's number, empty on general business and under § 20
 */
public record QuestionRef(String session, String committee, Matter matter, String matterNumber, int number) {

    private static final Pattern GENERAL = Pattern.compile("([0-9]{5})-([A-ZÆØÅ]{2,5})-([1-9][0-9]{0,4})");
    private static final Pattern PAPER =
            Pattern.compile("([0-9]{5})-(L|B|AKT)([1-9][0-9]{0,3}[A-Z]?)-([1-9][0-9]{0,4})");
    private static final Pattern SECTION_20 = Pattern.compile("([0-9]{5})-S([1-9][0-9]{0,4})");

    public QuestionRef {
        committee = committee.toUpperCase(Locale.ROOT);
        matterNumber = matterNumber.toUpperCase(Locale.ROOT).replace(" ", "");
    }

    /** Reads what {@link #toString} writes; the committee of a paper is not in it. */
    public static Optional<QuestionRef> parse(String text) {
        Matcher general = GENERAL.matcher(text);
        if (general.matches()) {
            return Optional.of(
                    new QuestionRef(general.group(1), general.group(2), Matter.GENERAL, "", number(general, 3)));
        }
        Matcher section20 = SECTION_20.matcher(text);
        if (section20.matches()) {
            return Optional.of(new QuestionRef(section20.group(1), "", Matter.SECTION_20, "", number(section20, 2)));
        }
        Matcher paper = PAPER.matcher(text);
        return paper.matches()
                ? Optional.of(
                        new QuestionRef(paper.group(1), "", byMark(paper.group(2)), paper.group(3), number(paper, 4)))
                : Optional.empty();
    }

    /** Whether it can be written and read again. */
    public boolean isComplete() {
        return parse(toString()).filter(read -> read.matter() == matter).isPresent();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Matter byMark(String mark) {
        for (Matter matter : Matter.values()) {
            if (matter.mark().equals(mark)) {
                return matter;
            }
        }
        throw new IllegalArgumentException("no matter is marked " + mark);
    }

    /** As letters name what it belongs to: "Alm. del", "L 95". */
    public String matterInLetters() {
        return switch (matter) {
            case GENERAL -> "Alm. del";
            case BILL, RESOLUTION -> matter.mark() + " " + matterNumber;
            case APPROPRIATION -> "Aktstk. " + matterNumber;
            case SECTION_20 -> "§ 20";
        };
    }

    /** As people say it: "REU alm. del 858", "L 95 spm. 22", "S 452". */
    public String spoken() {
        return switch (matter) {
            case GENERAL -> committee + " alm. del " + number;
            case SECTION_20 -> "S " + number;
            case BILL, RESOLUTION -> matter.mark() + " " + matterNumber + " spm. " + number;
            case APPROPRIATION -> "Aktstk. " + matterNumber + " spm. " + number;
        };
    }

    /** A written reference as people say it. */
    public static String spoken(String ref) {
        return parse(ref).map(QuestionRef::spoken).orElse(ref);
    }

    /** As it stands in addresses. */
    @Override
    public String toString() {
        return switch (matter) {
            case GENERAL -> session + "-" + committee + "-" + number;
            case SECTION_20 -> session + "-S" + number;
            case BILL, RESOLUTION, APPROPRIATION -> session + "-" + matter.mark() + matterNumber + "-" + number;
        };
    }
}
