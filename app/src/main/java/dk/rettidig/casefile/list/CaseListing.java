package dk.rettidig.casefile.list;

import dk.rettidig.casefile.CaseFilter;
import dk.rettidig.casefile.CaseFilter.View;
import dk.rettidig.casefile.Sorting;
import dk.rettidig.casefile.Stage;
import dk.rettidig.web.input.Invalid;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
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

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("column")
    @Nullable
    List<String> columns;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @Nullable
    String limit;

    /** The list an address was kept of. */
    static CaseListing of(ListAddress address) {
        CaseListing listing = new CaseListing();
        listing.stage = address.field("stage");
        listing.committee = address.field("committee");
        listing.office = address.field("office");
        listing.officer = address.field("officer");
        listing.words = address.field("q");
        listing.view = address.field("view");
        listing.sort = address.field("sort");
        listing.columns = address.columns();
        return listing;
    }

    CaseFilter filter() {
        return new CaseFilter(stage(), given(committee), given(office), number(), given(words), view(), null);
    }

    /** The stage asked for, if the address asks for one. */
    private @Nullable Stage stage() {
        return chosen("stage", stage, Stage.class);
    }

    /** Whoever asks for a stage, or for words, means closed questions as well. */
    View usualView() {
        return given(stage) != null || given(words) != null ? View.ALL : View.OPEN;
    }

    View view() {
        View shown = chosen("view", view, View.class);
        return shown == null ? usualView() : shown;
    }

    /** What was closed is looked for from the newest. */
    Sorting sorting() {
        String text = given(sort);
        if (text == null) {
            return view() == View.CLOSED ? new Sorting(Sorting.Key.ASKED, true) : Sorting.BY_RISK;
        }
        return Sorting.parse(text).orElseThrow(() -> Invalid.field("sort", "web.input.choice"));
    }

    /** What is shown; a row is always named by its reference. */
    List<ListColumn> columns() {
        List<String> names = columns == null ? List.of() : columns;
        List<ListColumn> wanted = names.stream()
                .map(name -> chosen("column", name, ListColumn.class))
                .filter(column -> column != null)
                .toList();
        return wanted.isEmpty()
                ? ListColumn.usual()
                : Arrays.stream(ListColumn.values())
                        .filter(column -> column == ListColumn.REF || wanted.contains(column))
                        .toList();
    }

    int most() {
        Integer wanted = read("limit", limit, "web.input.int", Integer::valueOf);
        return wanted == null ? PAGE : Math.max(1, Math.min(LONGEST_PAGE, wanted));
    }

    Sorting.@Nullable Place place() {
        return read("after", after, "casefile.after.unknown", text -> sorting().place(text));
    }

    private @Nullable Long number() {
        return read("officer", officer, "web.input.long", Long::valueOf);
    }

    /** Reads a text that may be none. */
    private interface Reading<T> {
        T of(String text);
    }

    private static <T> @Nullable T read(String field, @Nullable String value, String wrong, Reading<T> reading) {
        String text = given(value);
        try {
            return text == null ? null : reading.of(text);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw Invalid.field(field, wrong);
        }
    }

    private static <E extends Enum<E>> @Nullable E chosen(String field, @Nullable String value, Class<E> type) {
        String name = given(value);
        Supplier<Invalid> unknown = () -> Invalid.field(field, "web.input.choice");
        return name == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(unknown);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The same as it stands in an address; what no list can show is refused. */
    ListAddress address() {
        return ListAddress.EMPTY
                .with("stage", written(stage()))
                .with("committee", committee)
                .with("office", office)
                .with("officer", written(number()))
                .with("q", words)
                .with("view", written(chosen("view", view, View.class)))
                .with("sort", given(sort) == null ? null : sorting().toString())
                .withColumns(given(columns) ? columns().stream().map(Enum::name).toList() : List.of());
    }

    private static boolean given(@Nullable List<String> values) {
        return values != null && !values.isEmpty();
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
