package dk.rettidig.casefile.list;

import dk.rettidig.casefile.CaseFilter;
import dk.rettidig.casefile.CaseFilter.View;
import dk.rettidig.casefile.CaseRow;
import dk.rettidig.casefile.Cases;
import dk.rettidig.casefile.OpenCounts;
import dk.rettidig.casefile.Sorting;
import dk.rettidig.casefile.list.CasesPage.Choice;
import dk.rettidig.casefile.list.CasesPage.Head;
import dk.rettidig.casefile.list.CasesPage.Own;
import dk.rettidig.people.Person;
import dk.rettidig.web.parts.list.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists people work from, as their address asks for them. */
@ApplicationScoped
public class WorkLists {

    private static final List<View> OFFERED =
            List.of(View.OPEN, View.LATE, View.SOON, View.WAITING, View.APPROVAL, View.CLOSED);

    @Inject
    Cases cases;

    @Inject
    SavedViews saved;

    CasesPage page(WorkList list, CaseListing listing, Person reader) {
        CaseFilter filter = list.narrow(listing.filter(), reader);
        Sorting sorting = listing.sorting();
        ListAddress address = listing.address();
        int most = listing.most();
        OpenCounts open = cases.countsOfOpen(reader, filter);
        List<CaseRow> rows = rows(open, filter, listing, reader);
        List<CaseRow> shown = rows.subList(0, Math.min(most, rows.size()));
        String next = rows.size() > most
                ? list.address()
                        + address.with(
                                        "after",
                                        sorting.placeOf(shown.get(most - 1)).toString())
                                .query()
                : null;
        Map<View, Long> counts = counts(open, filter, reader);
        return new CasesPage(
                list,
                list.messageKey(),
                list.address(),
                shown.stream().map(CaseLine::of).toList(),
                views(list, filter.view(), counts, address),
                own(list, address, reader),
                address.fields(),
                listing.columns().stream()
                        .map(column -> Head.of(column, sorting, list.address(), address))
                        .toList(),
                counts.getOrDefault(filter.view(), 0L),
                listing.place() == null ? null : list.address() + address.query(),
                next,
                "/questions/export.xlsx" + address.with("list", list.name()).query());
    }

    /** A page's rows and one more, if there are so many. */
    private List<CaseRow> rows(OpenCounts open, CaseFilter filter, CaseListing listing, Person reader) {
        Sorting sorting = listing.sorting();
        int most = listing.most() + 1;
        CaseFilter within = open.narrow(filter, sorting, listing.place(), most);
        List<CaseRow> rows = cases.rows(reader, within, sorting, listing.place(), most);
        // Since they were counted somebody may have closed one: then the page reaches further than they say.
        return rows.size() == most || within.equals(filter)
                ? rows
                : cases.rows(reader, filter, sorting, listing.place(), most);
    }

    /** What the reader saved for this list. */
    private List<Own> own(WorkList list, ListAddress shown, Person reader) {
        return saved.of(reader, list.name()).stream()
                .map(view -> {
                    ListAddress address = ListAddress.parse(view.query());
                    CaseFilter filter = list.narrow(CaseListing.of(address).filter(), reader);
                    return new Own(
                            view.id(),
                            view.name(),
                            cases.count(reader, filter, Count.MOST),
                            list.address() + address.query(),
                            address.query().equals(shown.query()));
                })
                .toList();
    }

    /** What is closed is many and counted as far as anybody wants it; whoever sees everything sees the open and the closed. */
    private Map<View, Long> counts(OpenCounts open, CaseFilter filter, Person reader) {
        Map<View, Long> counts = open.byView();
        long closed = cases.count(reader, filter.with(View.CLOSED), Count.MOST);
        counts.put(View.CLOSED, closed);
        counts.put(View.ALL, counts.getOrDefault(View.OPEN, 0L) + closed);
        return counts;
    }

    private static List<Choice> views(WorkList list, View shown, Map<View, Long> counts, ListAddress address) {
        return Stream.concat(OFFERED.stream(), Stream.of(View.ALL).filter(all -> all == shown))
                .map(view -> new Choice(
                        view.messageKey(),
                        counts.getOrDefault(view, 0L),
                        list.address()
                                + address.with("view", view.name())
                                        .without("sort")
                                        .query(),
                        view == shown))
                .toList();
    }
}
