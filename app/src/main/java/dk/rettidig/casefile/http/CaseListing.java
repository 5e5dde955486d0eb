package dk.rettidig.casefile.http;

import dk.rettidig.casefile.CaseFilter;
import dk.rettidig.casefile.CaseFilter.View;
import dk.rettidig.casefile.CaseRow;
import dk.rettidig.casefile.Cases;
import dk.rettidig.casefile.Stage;
import dk.rettidig.people.Person;
import dk.rettidig.web.input.Invalid;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the address of a work list. */
public class CaseListing {

    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 500;

    @QueryParam("stage")
    @Nullable
    String stage;

    @QueryParam("committee")
    @Nullable
    String committee;

    @QueryParam("office")
    @Nullable
    String office;

    @QueryParam("officer")
    @Nullable
    String officer;

    @QueryParam("q")
    @Nullable
    String words;

    @QueryParam("view")
    @Nullable
    String view;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @Nullable
    String limit;

    /** The rows that fit the address and belong on the list. */
    CasesPage page(Cases cases, Person reader, Scope scope) {
        CaseFilter filter = scope.narrowing().apply(filter());
        String address = scope.address();
        int most = limit();
        List<CaseRow> rows = cases.rows(reader, filter, place(), most + 1);
        List<CaseRow> shown = rows.subList(0, Math.min(most, rows.size()));
        String next = rows.size() > most
                ? address
                        + query(
                                filter.view(),
                                Cases.Place.of(shown.get(most - 1)).toString())
                : null;
        return new CasesPage(
                scope.title(),
                address,
                shown.stream().map(CaseLine::of).toList(),
                views(cases, reader, filter, address),
                fields(),
                cases.count(reader, filter),
                after == null || after.isBlank() ? null : address + query(filter.view(), ""),
                next);
    }

    /** Which list it is, and whose questions stand on it. */
    record Scope(String title, String address, UnaryOperator<CaseFilter> narrowing) {}

    private List<CasesPage.Choice> views(Cases cases, Person reader, CaseFilter filter, String address) {
        return Stream.of(View.OPEN, View.LATE, View.SOON, View.WAITING, View.APPROVAL, View.CLOSED)
                .map(one -> new CasesPage.Choice(
                        one.messageKey(),
                        cases.count(reader, filter.with(one)),
                        address + query(one, ""),
                        one == filter.view()))
                .toList();
    }

    private CaseFilter filter() {
        View shown = chosen("view", view, View.class);
        Stage wanted = chosen("stage", stage, Stage.class);
        // Whoever asks for a stage, or for words, means closed questions as well.
        boolean all = wanted != null || given(words) != null;
        View usual = all ? View.ALL : View.OPEN;
        return new CaseFilter(
                wanted, given(committee), given(office), number(), given(words), shown == null ? usual : shown);
    }

    private static <E extends Enum<E>> @Nullable E chosen(String field, @Nullable String value, Class<E> type) {
        String name = given(value);
        if (name == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Invalid.field(field, "web.input.choice"));
    }

    private @Nullable Long number() {
        String text = given(officer);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw Invalid.field("officer", "web.input.long");
        }
    }

    private int limit() {
        String text = given(limit);
        try {
            return text == null ? PAGE : Math.max(1, Math.min(LONGEST_PAGE, Integer.parseInt(text)));
        } catch (NumberFormatException notANumber) {
            throw Invalid.field("limit", "web.input.int");
        }
    }

    private Cases.@Nullable Place place() {
        String text = given(after);
        try {
            return text == null ? null : Cases.Place.parse(text);
        } catch (DateTimeException | NumberFormatException notAPlace) {
            throw Invalid.field("after", "casefile.after.unknown");
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stage", text(stage));
        fields.put("committee", text(committee));
        fields.put("office", text(office));
        fields.put("officer", text(officer));
        fields.put("q", text(words));
        return fields;
    }

    private String query(View shown, String place) {
        Map<String, String> all = fields();
        all.put("view", shown == View.OPEN ? "" : shown.name());
        all.put("after", place);
        String query = all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
