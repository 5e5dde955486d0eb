package dk.rettidig.administration;

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
import java.util.stream.Stream;

/** One kind of thing an administrator keeps. */
enum Register {
    OFFICES("o.code") {
        @Override
        Class<Office> type() {
            return Office.class;
        }

        @Override
        List<String> words(Row row) {
            Office office = (Office) row;
            return List.of(office.code(), office.name());
        }
    },
    PEOPLE("o.name") {
        @Override
        Class<Person> type() {
            return Person.class;
        }

        @Override
        List<String> words(Row row) {
            Person person = (Person) row;
            String place = Stream.concat(
                            person.office().map(Office::name).stream(),
                            person.authority().map(Authority::name).stream())
                    .findFirst()
                    .orElse("");
            return List.of(person.name(), person.email(), place);
        }
    },
    AUTHORITIES("o.code") {
        @Override
        Class<Authority> type() {
            return Authority.class;
        }

        @Override
        List<String> words(Row row) {
            Authority authority = (Authority) row;
            return List.of(
                    authority.code(),
                    authority.name(),
                    authority.email(),
                    authority.parent().map(Authority::name).orElse(""));
        }
    },
    COMMITTEES("o.abbreviation") {
        @Override
        Class<Committee> type() {
            return Committee.class;
        }

        @Override
        List<String> words(Row row) {
            Committee committee = (Committee) row;
            return List.of(committee.abbreviation(), committee.name(), committee.email());
        }
    },
    MINISTERS("o.title") {
        @Override
        Class<Minister> type() {
            return Minister.class;
        }

        @Override
        List<String> words(Row row) {
            Minister minister = (Minister) row;
            return List.of(minister.title(), minister.name());
        }
    };

    private final String order;

    Register(String order) {
        this.order = order;
    }

    abstract Class<? extends Row> type();

    /** What tells one from another, in the order of the table's columns. */
    abstract List<String> words(Row row);

    String order() {
        return order;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address() {
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
