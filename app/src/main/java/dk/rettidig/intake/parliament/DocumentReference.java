package dk.rettidig.intake.parliament;

import dk.rettidig.intake.feed.Codes;
import dk.rettidig.intake.feed.FeedRow;
import dk.rettidig.question.Matter;
import dk.rettidig.question.QuestionRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which question a document is: the case it belongs to, that case's session, and its own number. */
final class DocumentReference {

    private static final Pattern ABBREVIATION = Pattern.compile("^([A-ZÆØÅ]{2,5})\\b");
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:spm\\.?|spørgsmål)\\s*(?:nr\\.?)?\\s*([0-9]{1,5})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0*([1-9][0-9]{0,4})");

    private DocumentReference() {}

    static Optional<QuestionRef> of(FeedRow document, Codes codes) {
        return document.rows("SagDokument").stream()
                .flatMap(tie -> ref(tie, document, codes).stream())
                .filter(QuestionRef::isComplete)
                .findFirst();
    }

    /** Such a question has letters for a number. */
    static boolean isForMeeting(FeedRow document) {
        return document.rows("SagDokument").stream()
                .flatMap(tie -> tie.text("bilagsnummer").stream())
                .anyMatch(number -> number.matches("\\p{L}{1,3}"));
    }

    private static Optional<QuestionRef> ref(FeedRow tie, FeedRow document, Codes codes) {
        FeedRow theCase = tie.row("Sag").orElse(null);
        if (theCase == null) {
            return Optional.empty();
        }
        Optional<Matter> matter = matter(codes.of("Sagstype", theCase, "typeid"));
        Optional<String> session = theCase.row("Periode").flatMap(period -> period.text("kode"));
        Optional<Integer> number =
                matter.equals(Optional.of(Matter.SECTION_20)) ? paperNumber(theCase) : ownNumber(tie, document);
        if (matter.isEmpty() || session.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        String committee = matter.get() == Matter.SECTION_20
                ? ""
                : committee(theCase, document, codes).orElse("");
        String paper = matter.get() == Matter.GENERAL || matter.get() == Matter.SECTION_20 ? "" : paper(theCase);
        return Optional.of(new QuestionRef(session.get(), committee, matter.get(), paper, number.get()));
    }

    private static Optional<Matter> matter(String type) {
        return switch (type) {
            case "alm. del" -> Optional.of(Matter.GENERAL);
            case "lovforslag" -> Optional.of(Matter.BILL);
            case "beslutningsforslag" -> Optional.of(Matter.RESOLUTION);
            case "aktstykke" -> Optional.of(Matter.APPROPRIATION);
            case "§ 20-spørgsmål" -> Optional.of(Matter.SECTION_20);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> ownNumber(FeedRow tie, FeedRow document) {
        Optional<String> given = tie.text("bilagsnummer");
        Matcher inTitle = NUMBER.matcher(document.text("titel").orElse(""));
        Optional<String> number = given.isPresent() || !inTitle.find() ? given : Optional.of(inTitle.group(1));
        return number.map(PLAIN_NUMBER::matcher).filter(Matcher::matches).map(match -> Integer.valueOf(match.group(1)));
    }

    private static Optional<Integer> paperNumber(FeedRow theCase) {
        return theCase.number("nummernumerisk");
    }

    private static String paper(FeedRow theCase) {
        return theCase.text("nummernumerisk").orElse("")
                + theCase.text("nummerpostfix").orElse("");
    }

    private static Optional<String> committee(FeedRow theCase, FeedRow document, Codes codes) {
        Stream<String> titles = Stream.of("titelkort", "titel").flatMap(field -> theCase.text(field).stream());
        Optional<String> named = codes.of("Sagstype", theCase, "typeid").equals("alm. del")
                ? titles.map(ABBREVIATION::matcher)
                        .filter(Matcher::find)
                        .map(match -> match.group(1))
                        .findFirst()
                : Optional.empty();
        return named.or(() -> document.rows("DokumentAktør").stream()
                .flatMap(role -> role.row("Aktør").stream())
                .filter(actor -> codes.of("Aktørtype", actor, "typeid").equals("udvalg"))
                .flatMap(actor -> actor.text("gruppenavnkort").stream())
                .findFirst());
    }

    /** The bill's title; the general business has none. */
    static String matterTitle(FeedRow document, Codes codes) {
        return document.rows("SagDokument").stream()
                .flatMap(tie -> tie.row("Sag").stream())
                .filter(theCase -> matter(codes.of("Sagstype", theCase, "typeid"))
                        .filter(matter -> matter != Matter.GENERAL && matter != Matter.SECTION_20)
                        .isPresent())
                .flatMap(theCase -> theCase.text("titel").stream())
                .findFirst()
                .map(title -> title.substring(0, Math.min(title.length(), 1000)))
                .orElse("");
    }
}
