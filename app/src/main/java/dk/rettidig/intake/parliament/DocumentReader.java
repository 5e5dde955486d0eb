package dk.rettidig.intake.parliament;

import dk.rettidig.intake.feed.Codes;
import dk.rettidig.intake.feed.FeedRow;
import dk.rettidig.question.Asker;
import dk.rettidig.question.QuestionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes a question of one of Parliament's documents, if it is one to our ministers. */
final class DocumentReader {

    /** So many persons ask one question, and no more. */
    private static final int MOST = 20;

    private static final Pattern JUNK = Pattern.compile("fejloprettet|\\btest\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHDRAWN = Pattern.compile("tilbagetage|tilbagetru", Pattern.CASE_INSENSITIVE);

    private DocumentReader() {}

    /**
     * Nothing where it is not for us, is answered at a meeting, or was made by mistake.
     *
     * @param isKnown whether it is a question of ours already, which it then stays whatever becomes of it
     */
    static Optional<SourceQuestion> read(FeedRow document, Codes codes, AskedOnce registers, boolean isKnown) {
        String title = document.text("titel").orElse("");
        boolean isJunk = JUNK.matcher(title).find();
        Optional<String> minister = minister(document, codes, registers::isOurs)
                .or(() -> isKnown ? minister(document, codes, any -> true) : Optional.empty());
        if (minister.isEmpty() || (isJunk && !isKnown) || DocumentReference.isForMeeting(document)) {
            return Optional.empty();
        }
        LocalDate askedOn = document.day("dato").orElseThrow(() -> new Unusable("intake.parliament.noDate"));
        QuestionRef ref =
                DocumentReference.of(document, codes).orElseThrow(() -> new Unusable("intake.parliament.noReference"));
        Optional<String> words = document.text("spørgsmålsordlyd");
        SourceFacts facts = new SourceFacts(
                minister.get(),
                askedOn,
                DocumentReference.matterTitle(document, codes),
                words.or(() -> document.text("spørgsmålstitel")).orElse(title.isEmpty() ? ref.spoken() : title),
                SourceFacts.lines(askers(document, codes, registers, askedOn)));
        String status = codes.of("Dokumentstatus", document, "statusid");
        boolean withdrawn = isJunk
                || WITHDRAWN.matcher(title).find()
                || WITHDRAWN.matcher(status).find();
        return Optional.of(new SourceQuestion(
                document.id(),
                ref,
                facts,
                words.isEmpty(),
                withdrawn,
                PublishedAnswers.of(document.rows("SvarDokumenter"))));
    }

    private static Optional<String> minister(FeedRow document, Codes codes, Predicate<String> wanted) {
        return document.rows("DokumentAktør").stream()
                .filter(role ->
                        codes.ministerRoles().contains(role.number("rolleid").orElse(-1)))
                .flatMap(role -> role.row("Aktør").stream())
                .flatMap(actor -> actor.text("navn", 100).stream())
                .filter(wanted)
                .findFirst();
    }

    private static List<Asker> askers(FeedRow document, Codes codes, AskedOnce registers, LocalDate day) {
        return document.rows("DokumentAktør").stream()
                .filter(role -> isAsking(codes.of("DokumentAktørRolle", role, "rolleid")))
                .filter(role -> role.row("Aktør")
                        .map(actor -> codes.of("Aktørtype", actor, "typeid").equals("person"))
                        .orElse(false))
                .limit(MOST)
                .map(role -> asker(role, codes, registers, day))
                .toList();
    }

    private static boolean isAsking(String role) {
        return role.startsWith("stiller") || role.equals("spørger");
    }

    private static Asker asker(FeedRow role, Codes codes, AskedOnce registers, LocalDate day) {
        String name =
                role.row("Aktør").flatMap(actor -> actor.text("navn", 150)).orElse("");
        boolean isMember = !codes.of("DokumentAktørRolle", role, "rolleid").contains("mfu");
        return new Asker(name.replace("|", " "), registers.party(name, day), isMember);
    }

    /** A document that is a question to us and lacks what a question must have. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String key;

        Unusable(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
