package dk.rettidig.casefile.list;

import dk.rettidig.casefile.CaseFilter;
import dk.rettidig.casefile.CaseFilter.View;
import dk.rettidig.casefile.CaseRow;
import dk.rettidig.casefile.Cases;
import dk.rettidig.casefile.Sorting;
import dk.rettidig.casefile.list.CasesPage.Choice;
import dk.rettidig.casefile.list.CasesPage.Head;
import dk.rettidig.casefile.list.CasesPage.Own;
import dk.rettidig.people.Person;
import dk.rettidig.web.parts.list.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        List<CaseRow> rows = cases.rows(reader, filter, sorting, listing.place(), most + 1);
        List<CaseRow> shown = rows.subList(0, Math.min(most, rows.size()));
        String next = rows.size() > most
                ? list.address()
                        + address.with(
                                        "after",
                                        sorting.placeOf(shown.get(most - 1)).toString())
                                .query()
                : null;
        return new CasesPage(
                list,
                list.messageKey(),
                list.address(),
                shown.stream().map(CaseLine::of).toList(),
                views(list, filter, address, reader),
                own(list, address, reader),
                address.fields(),
                listing.columns().stream()
                        .map(column -> Head.of(column, sorting, list.address(), address))
                        .toList(),
                cases.count(reader, filter, Count.MOST),
                listing.place() == null ? null : list.address() + address.query(),
                next,
                "/questions/export.xlsx" + address.with("list", list.name()).query());
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

    private List<Choice> views(WorkList list, CaseFilter filter, ListAddress address, Person reader) {
        View shown = filter.view();
        return Stream.concat(OFFERED.stream(), Stream.of(View.ALL).filter(all -> all == shown))
                .map(one -> new Choice(
                        one.messageKey(),
                        cases.count(reader, filter.with(one), Count.MOST),
                        list.address()
                                + address.with("view", one.name())
                                        .without("sort")
                                        .query(),
                        one == shown))
                .toList();
    }
}
