package dk.rettidig.administration;

import dk.rettidig.answer.letter.Letterhead;
import dk.rettidig.answer.phrase.Phrase;
import dk.rettidig.approval.deputy.Deputy;
import dk.rettidig.approval.route.RouteLevel;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Row;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Minister;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One kind of thing an administrator keeps. */
public enum Register {
    OFFICES(Office.class, "o.code", office -> List.of(office.code(), office.name()), "code", "name"),
    PEOPLE(
            Person.class,
            "o.name",
            person -> List.of(person.name(), person.email(), placeOf(person)),
            "name",
            "email",
            "place"),
    AUTHORITIES(
            Authority.class,
            "o.code",
            authority -> List.of(
                    authority.code(),
                    authority.name(),
                    authority.email(),
                    authority.parent().map(Authority::name).orElse("")),
            "code",
            "name",
            "email",
            "parent"),
    DEPUTIES(
            Deputy.class,
            "o.period.from desc",
            deputy -> List.of(deputy.person().name(), deputy.standsInFor().name()),
            "deputy",
            "standsInFor"),
    COMMITTEES(
            Committee.class,
            "o.abbreviation",
            committee -> List.of(committee.abbreviation(), committee.name(), committee.email()),
            "abbreviation",
            "name",
            "email"),
    MINISTERS(Minister.class, "o.title", minister -> List.of(minister.title(), minister.name()), "title", "name"),
    ROUTES(
            RouteLevel.class,
            "o.kind",
            level -> List.of(
                    level.office().map(Office::name).orElse("Alle kontorer"),
                    level.kind().name(),
                    level.level().name(),
                    String.valueOf(level.workingDaysBefore())),
            "office",
            "kind",
            "level",
            "daysBefore"),
    PHRASES(
            Phrase.class,
            "o.topic",
            phrase -> List.of(
                    phrase.topic(), phrase.authority().map(Authority::name).orElse(""), phrase.words()),
            "topic",
            "authority",
            "words"),
    LETTERHEADS(
            Letterhead.class,
            "o.period.from desc",
            head -> List.of(head.ministry(), head.mark(), String.join(", ", head.address())),
            "ministry",
            "mark",
            "address");

    private final Class<? extends Row> type;
    private final String order;

    @SuppressWarnings("ImmutableEnumChecker") // The functions above hold nothing.
    private final Function<Row, List<String>> words;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes an unmodifiable list; its type does not say so.
    private final List<String> columns;

    <T extends Row> Register(Class<T> type, String order, Function<T, List<String>> words, String... columns) {
        this.type = type;
        this.order = order;
        this.words = row -> words.apply(type.cast(row));
        this.columns = List.of(columns);
    }

    private static String placeOf(Person person) {
        return Stream.concat(
                        person.office().map(Office::name).stream(), person.authority().map(Authority::name).stream())
                .findFirst()
                .orElse("");
    }

    Class<? extends Row> type() {
        return type;
    }

    String order() {
        return order;
    }

    /** What tells one from another, in the order of the table's columns. */
    List<String> words(Row row) {
        return words.apply(row);
    }

    List<String> columns() {
        return columns;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String address() {
        return "/administration/" + path();
    }

    static Optional<Register> byPath(String path) {
        return Arrays.stream(values())
                .filter(register -> register.path().equals(path))
                .findFirst();
    }

    static Lasting lasting(Row row) {
        return (Lasting) row;
    }
}
