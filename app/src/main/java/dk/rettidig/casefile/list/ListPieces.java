package dk.rettidig.casefile.list;

import dk.rettidig.casefile.CaseFilter;
import dk.rettidig.casefile.CaseRow;
import dk.rettidig.casefile.Cases;
import dk.rettidig.casefile.Sorting;
import dk.rettidig.casefile.Sorting.Place;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list read piece by piece, each in a transaction of its own, so that neither memory nor the database holds it whole. */
@ApplicationScoped
class ListPieces {

    private static final int AT_A_TIME = 2000;

    @Inject
    Cases cases;

    @Inject
    People people;

    /**
     * A list as somebody sees it.
     *
     * @param reader the person's number
     */
    record Read(long reader, WorkList list, CaseFilter filter, Sorting sorting) {}

    /** @param last where the piece ended, none where nothing follows */
    record Piece(List<CaseLine> lines, @Nullable Place last) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long count(Read read) {
        Person reader = reader(read);
        return cases.countAll(reader, read.list().narrow(read.filter(), reader));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Piece after(@Nullable Place place, Read read) {
        Person reader = reader(read);
        CaseFilter filter = read.list().narrow(read.filter(), reader);
        List<CaseRow> rows = cases.rows(reader, filter, read.sorting(), place, AT_A_TIME);
        Place last = rows.size() < AT_A_TIME ? null : read.sorting().placeOf(rows.get(rows.size() - 1));
        return new Piece(rows.stream().map(CaseLine::of).toList(), last);
    }

    private Person reader(Read read) {
        return people.byId(read.reader()).orElseThrow();
    }
}
