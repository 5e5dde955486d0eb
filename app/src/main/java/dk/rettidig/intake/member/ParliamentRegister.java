package dk.rettidig.intake.member;

import dk.rettidig.intake.feed.Codes;
import dk.rettidig.intake.feed.FeedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parliament's sessions, committees, parties and members. */
@ApplicationScoped
public class ParliamentRegister {

    private static final String TIED =
            """
            select new dk.rettidig.intake.member.PartyTime(g.abbreviation, t.from, t.to) from Tie t, Actor p, Actor g
            where p.kind = :person and g.kind = :group and lower(p.name) = lower(:name)
            and ((t.fromNumber = p.number and t.toNumber = g.number) or (t.toNumber = p.number and t.fromNumber = g.number))
            order by t.from desc""";

    @PersistenceContext
    EntityManager entities;

    public void takeSessions(List<FeedRow> rows) {
        take(SessionRow.class, rows, row -> Optional.of(new SessionRow(row.id())));
    }

    /** Of the kinds that are kept; the others are no affair of ours. */
    public void takeActors(List<FeedRow> rows, Codes codes) {
        take(Actor.class, rows, row -> Actor.Kind.of(codes.of("Aktørtype", row, "typeid"))
                .map(kind -> new Actor(row.id(), kind)));
    }

    public void takeTies(List<FeedRow> rows) {
        take(Tie.class, rows, row -> Optional.of(new Tie(row.id())));
    }

    private <T extends Fetched> void take(Class<T> type, List<FeedRow> rows, Function<FeedRow, Optional<T>> making) {
        Map<Integer, T> known = known(type, rows.stream().map(FeedRow::id).toList());
        for (FeedRow row : rows) {
            T kept = known.get(row.id());
            if (kept != null) {
                kept.follow(row);
                continue;
            }
            making.apply(row).ifPresent(fresh -> {
                fresh.follow(row);
                entities.persist(fresh);
            });
        }
    }

    private <T extends Fetched> Map<Integer, T> known(Class<T> type, List<Integer> numbers) {
        return entities.createQuery("select r from " + type.getSimpleName() + " r where r.number in :numbers", type)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Fetched::number, Function.identity()));
    }

    List<Actor> committees() {
        return entities.createQuery(
                        "select a from Actor a where a.kind = :kind and a.from is not null"
                                + " order by a.abbreviation, a.from, a.number",
                        Actor.class)
                .setParameter("kind", Actor.Kind.COMMITTEE)
                .getResultList();
    }

    /** Whether any member is known at all; without, nothing can be said of a name. */
    public boolean hasMembers() {
        return !entities.createQuery("select a.number from Actor a where a.kind = :kind", Integer.class)
                .setParameter("kind", Actor.Kind.PERSON)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public boolean isMember(String name) {
        return !entities.createQuery(
                        "select a.number from Actor a where a.kind = :kind and lower(a.name) = lower(:name)",
                        Integer.class)
                .setParameter("kind", Actor.Kind.PERSON)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The letters of the party a member belonged to on a day. */
    public Optional<String> partyOf(String name, LocalDate day) {
        return partiesOf(name).stream()
                .filter(time -> time.covers(day))
                .map(PartyTime::letters)
                .findFirst();
    }

    /** The parties a member belonged to, the latest first. */
    public List<PartyTime> partiesOf(String name) {
        return entities.createQuery(TIED, PartyTime.class)
                .setParameter("person", Actor.Kind.PERSON)
                .setParameter("group", Actor.Kind.GROUP)
                .setParameter("name", name)
                .getResultList();
    }

    /** The session a day lies in, as in "20231". */
    public Optional<String> sessionOn(LocalDate day) {
        return entities.createQuery(
                        "select s.code from SessionRow s where s.from <= :day and (s.to is null or s.to >= :day)"
                                + " order by s.from desc",
                        String.class)
                .setParameter("day", day)
                .getResultStream()
                .filter(code -> code.matches("[0-9]{4}[1-9]"))
                .findFirst();
    }
}
