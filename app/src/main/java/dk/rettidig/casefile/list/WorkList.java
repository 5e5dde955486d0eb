package dk.rettidig.casefile.list;

import dk.rettidig.casefile.CaseFilter;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.web.input.Invalid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whose questions stand on a list. */
public enum WorkList {
    MINE("/questions/mine"),
    OFFICE("/questions/office"),
    ALL("/questions");

    private final String address;

    WorkList(String address) {
        this.address = address;
    }

    /** All questions, if none is named. */
    static WorkList named(@Nullable String name) {
        return name == null || name.isBlank()
                ? ALL
                : Arrays.stream(values())
                        .filter(list -> list.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> Invalid.field("list", "web.input.choice"));
    }

    public String address() {
        return address;
    }

    public String messageKey() {
        return "casefile.list." + name();
    }

    CaseFilter narrow(CaseFilter filter, Person reader) {
        return switch (this) {
            case MINE -> filter.ofOfficer(reader.id());
            case OFFICE -> filter.ofOffice(reader.office().map(Office::code).orElse(""));
            case ALL -> filter;
        };
    }
}
