package dk.rettidig.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which questions somebody wants to see. All parts must fit; an empty one fits everything.
 *
 * @param officer the person's number
 * @param words a reference, or words that must all be found
 * @param view one of the choices everybody has
 * @param dueBy the last day they are due
 */
public record CaseFilter(
        @Nullable Stage stage,
        @Nullable String committee,
        @Nullable String office,
        @Nullable Long officer,
        @Nullable String words,
        View view,
        @Nullable LocalDate dueBy) {

    /** The choices offered above a list. */
    public enum View {
        OPEN("r.closedOn is null"),
        LATE("r.closedOn is null and r.riskOn < :today"),
        SOON("r.closedOn is null and r.riskOn >= :today and r.riskOn <= :soon"),
        // The next two say as well what their stages imply and what is sooner worked out.
        WAITING("r.closedOn is null and r.waitingHearings > 0 and r.stage = dk.rettidig.casefile.Stage.IN_HEARING"),
        APPROVAL("r.closedOn is null and r.letterInWork > 1 and r.stage in"
                + " (dk.rettidig.casefile.Stage.IN_APPROVAL, dk.rettidig.casefile.Stage.APPROVED)"),
        CLOSED("r.closedOn is not null"),
        ALL("");

        private final String condition;

        View(String condition) {
            this.condition = condition;
        }

        /** Those that only have questions nobody closed yet: few, however many there ever were. */
        boolean isOfOpen() {
            return this != CLOSED && this != ALL;
        }

        /** Whether it has an open question, as its condition says. */
        boolean has(Stage stage, LocalDate riskOn, LocalDate today, LocalDate soon) {
            return switch (this) {
                case OPEN, ALL -> true;
                case LATE -> riskOn.isBefore(today);
                case SOON -> !riskOn.isBefore(today) && !riskOn.isAfter(soon);
                case WAITING -> stage == Stage.IN_HEARING;
                case APPROVAL -> stage == Stage.IN_APPROVAL || stage == Stage.APPROVED;
                case CLOSED -> false;
            };
        }

        public String messageKey() {
            return "casefile.view." + name();
        }
    }

    public CaseFilter with(View other) {
        return new CaseFilter(stage, committee, office, officer, words, other, dueBy);
    }

    public CaseFilter ofOfficer(long person) {
        return new CaseFilter(stage, committee, office, person, words, view, dueBy);
    }

    public CaseFilter ofOffice(String code) {
        return new CaseFilter(stage, committee, code, officer, words, view, dueBy);
    }

    CaseFilter dueBy(LocalDate day) {
        return new CaseFilter(stage, committee, office, officer, words, view, day);
    }

    /** Whether it can only fit questions that nobody closed yet. */
    boolean isOfOpen() {
        return view.isOfOpen() || (stage != null && !stage.isEnd());
    }

    String condition() {
        List<String> parts = new ArrayList<>();
        addIf(parts, !view.condition.isEmpty(), view.condition);
        if (stage != null) {
            // Says what the stage implies, so that an index finds it.
            parts.add("r.closedOn is " + (stage.isEnd() ? "not null" : "null") + " and r.stage = :stage");
        }
        addIf(parts, committee != null, "r.committee = :committee");
        addIf(parts, office != null, "r.officeCode = :office");
        addIf(parts, officer != null, "r.officerId = :officer");
        addIf(parts, dueBy != null, "r.riskOn <= :dueBy");
        if (words != null) {
            parts.addAll(Sought.of(words).conditions());
        }
        return parts.isEmpty() ? "" : " and " + String.join(" and ", parts);
    }

    private static void addIf(List<String> parts, boolean wanted, String part) {
        if (wanted) {
            parts.add(part);
        }
    }

    Map<String, Object> parameters(LocalDate today, LocalDate soon) {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "today", today);
        put(all, "soon", soon);
        put(all, "stage", stage);
        put(all, "committee", committee);
        put(all, "office", office);
        put(all, "officer", officer);
        put(all, "dueBy", dueBy);
        if (words != null) {
            all.putAll(Sought.of(words).parameters());
        }
        return all;
    }

    private static void put(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
