package dk.rettidig.intake.http;

import dk.rettidig.intake.Compared;
import dk.rettidig.intake.ReadReference;
import dk.rettidig.intake.http.ReadingPage.AskerView;
import dk.rettidig.intake.http.ReadingPage.CommitteeView;
import dk.rettidig.intake.http.ReadingPage.MinisterView;
import dk.rettidig.intake.http.ReadingPage.Place;
import dk.rettidig.intake.http.ReadingPage.RefView;
import dk.rettidig.intake.http.ReadingPage.RegisterView;
import dk.rettidig.intake.http.ReadingPage.WarningView;
import dk.rettidig.intake.suggestion.Suggestions;
import dk.rettidig.language.Messages;
import dk.rettidig.letter.reading.Field;
import dk.rettidig.letter.reading.Reading;
import dk.rettidig.letter.reading.field.MatterKind;
import dk.rettidig.letter.reading.text.Span;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Minister;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a reading and what the registers say to it as a page. */
final class ReadingWriter {

    private static final Map<Field, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.SESSION, "ref.session"),
            Map.entry(Field.COMMITTEE, "ref.committee"),
            Map.entry(Field.MATTER, "ref.matter"),
            Map.entry(Field.NUMBER, "ref.number"),
            Map.entry(Field.ASKED_ON, "askedOn"),
            Map.entry(Field.WANTED_BY, "wantedBy"),
            Map.entry(Field.ASKERS, "askers"),
            Map.entry(Field.MINISTER, "minister"),
            Map.entry(Field.QUESTION_TEXT, "questionText"),
            Map.entry(Field.COPIES, "copies"),
            Map.entry(Field.DATE, "letter.date"),
            Map.entry(Field.OFFICE, "letter.office"),
            Map.entry(Field.CASE_OFFICER, "letter.caseOfficer"),
            Map.entry(Field.CASE_NUMBER, "letter.caseNumber"),
            Map.entry(Field.DOCUMENT_NUMBER, "letter.documentNumber"),
            Map.entry(Field.MINISTER_NAME, "letter.ministerName"),
            Map.entry(Field.OFFICIAL, "letter.official"),
            Map.entry(Field.ANSWER, "letter.paragraphs")));

    private ReadingWriter() {}

    static ReadingPage nothingYet(List<String> committees) {
        return new ReadingPage(
                null,
                new RefView(null, null, null, null, null, null),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                new RegisterView(null, null, null),
                Map.of(),
                "",
                Suggestions.NONE,
                committees);
    }

    static ReadingPage page(Compared compared, Suggestions suggestions, List<String> committees, Messages words) {
        Reading reading = compared.reading();
        return new ReadingPage(
                reading.kind(),
                ref(reading, compared.committee()),
                reading.askedOn(),
                reading.wantedBy(),
                reading.askers().stream()
                        .map(asker -> new AskerView(asker.name(), asker.party(), asker.committeeMember()))
                        .toList(),
                reading.minister(),
                reading.matterTitle(),
                reading.questionText(),
                reading.copies(),
                reading.letter() == null ? null : LetterView.of(reading.letter()),
                compared.doubts().stream()
                        .map(doubt -> new WarningView(doubt.code(), words.say(doubt.message())))
                        .toList(),
                new RegisterView(committee(compared.committee()), minister(compared.minister()), compared.knownAs()),
                places(reading),
                reading.source(),
                suggestions,
                committees);
    }

    private static RefView ref(Reading reading, @Nullable Committee committee) {
        Reading.Ref ref = reading.ref();
        MatterKind matter = ref.matter();
        Integer number = ReadReference.number(reading);
        return new RefView(
                ref.session(),
                ref.committee() == null && committee != null ? committee.abbreviation() : ref.committee(),
                matter == null ? null : matter.name(),
                ref.matterNumber(),
                number,
                number == null ? ref.number() : null);
    }

    private static @Nullable CommitteeView committee(@Nullable Committee committee) {
        return committee == null
                ? null
                : new CommitteeView(
                        committee.abbreviation(),
                        committee.name(),
                        committee.period().first(),
                        committee.period().last().orElse(null));
    }

    private static @Nullable MinisterView minister(@Nullable Minister minister) {
        return minister == null
                ? null
                : new MinisterView(
                        minister.title(),
                        minister.name(),
                        minister.period().first(),
                        minister.period().last().orElse(null));
    }

    private static Map<String, Place> places(Reading reading) {
        Map<String, Place> places = new TreeMap<>();
        reading.places().forEach((field, span) -> places.put(name(field), place(span, reading.source())));
        return places;
    }

    private static Place place(Span span, String source) {
        long before = source.substring(0, span.start())
                .chars()
                .filter(letter -> letter == '\n')
                .count();
        return new Place(span.start(), span.end(), (int) before + 1);
    }

    static String name(Field field) {
        return NAMES.getOrDefault(field, field.name());
    }
}
