package dk.rettidig.casefile;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Answers;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Approvals;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.WorkingDays;
import dk.rettidig.casefile.CaseFilter.View;
import dk.rettidig.casefile.OpenCounts.Alike;
import dk.rettidig.casefile.Sorting.Place;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cases as files and as rows of a list. */
@ApplicationScoped
public class Cases {

    /** From here on somebody should act. */
    private static final int SOON = 2;

    /** No longer list of numbers is sent to the database at once. */
    private static final int READ_AT_ONCE = 200;

    private static final String VISIBLE = "(r.confidential = :open or r.receivedById = :person"
            + " or r.id in (select a.question.id from Allocation a where a.officer.id = :person))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Answers answers;

    @Inject
    Approvals approvals;

    @Inject
    Instance<DanishCalendar> calendar;

    @Inject
    InstantSource clock;

    /** The file of a question that was looked up through a person. */
    public CaseFile of(Question question) {
        List<Answer> all = answers.of(question);
        List<ApprovalRound> rounds = all.stream()
                .flatMap(answer -> approvals.latest(answer).stream())
                .toList();
        return new CaseFile(question, hearingsOf(question), all, rounds);
    }

    private List<Hearing> hearingsOf(Question question) {
        return entities.createQuery(
                        "select h from Hearing h where h.question = :question and h.parent is null order by h.sentAt",
                        Hearing.class)
                .setParameter("question", question)
                .getResultList();
    }

    /** The rows after a place, in an order. What a row says is worked out for those alone that are shown. */
    public List<CaseRow> rows(Person person, CaseFilter filter, Sorting sorting, @Nullable Place after, int most) {
        if (!maySee(person)) {
            return List.of();
        }
        String beyond = after == null ? "" : sorting.beyond();
        String jpql = "select r.id from CaseRow r where " + VISIBLE + filter.condition() + beyond
                + sorting.order(filter.isOfOpen());
        TypedQuery<Long> query = query(jpql, Long.class, person, filter);
        if (after != null) {
            query.setParameter("value", after.value()).setParameter("id", after.id());
        }
        return rows(query.setMaxResults(most).getResultList());
    }

    private List<CaseRow> rows(List<Long> ids) {
        Map<Long, CaseRow> byId = new HashMap<>();
        for (int from = 0; from < ids.size(); from += READ_AT_ONCE) {
            entities.createQuery("select r from CaseRow r where r.id in :ids", CaseRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(from + READ_AT_ONCE, ids.size())))
                    .getResultList()
                    .forEach(row -> byId.put(row.id(), row));
        }
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** How many there are, or one more than the most somebody wants to have counted. */
    public long count(Person person, CaseFilter filter, int most) {
        String jpql = "select r.id from CaseRow r where " + VISIBLE + filter.condition();
        return maySee(person)
                ? query(jpql, Long.class, person, filter)
                        .setMaxResults(most + 1)
                        .getResultList()
                        .size()
                : 0;
    }

    /** How many there are, however many. */
    public long countAll(Person person, CaseFilter filter) {
        String jpql = "select count(r.id) from CaseRow r where " + VISIBLE + filter.condition();
        return maySee(person) ? query(jpql, Long.class, person, filter).getSingleResult() : 0;
    }

    /** The open ones of a filter, whatever its choice. All choices are counted at once: the stages are worked out once. */
    public OpenCounts countsOfOpen(Person person, CaseFilter filter) {
        LocalDate today = DanishTime.today(clock);
        return new OpenCounts(
                maySee(person) ? alike(person, filter.with(View.OPEN)) : List.of(), today, soonAfter(today));
    }

    private List<Alike> alike(Person person, CaseFilter filter) {
        String jpql = "select r.stage, r.riskOn, count(r.id) from CaseRow r where " + VISIBLE + filter.condition()
                + " group by r.stage, r.riskOn";
        return query(jpql, Object[].class, person, filter).getResultList().stream()
                .map(row -> new Alike((Stage) row[0], (LocalDate) row[1], (Long) row[2]))
                .toList();
    }

    private LocalDate soonAfter(LocalDate today) {
        return new WorkingDays(calendar.get()).add(today, SOON);
    }

    private boolean maySee(Person person) {
        return person.may(Right.SEE_QUESTIONS, DanishTime.today(clock));
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Person person, CaseFilter filter) {
        TypedQuery<T> query =
                entities.createQuery(jpql, type).setParameter("open", false).setParameter("person", person.id());
        LocalDate today = DanishTime.today(clock);
        // The calendar is read from the database: only one choice looks ahead.
        LocalDate soon = filter.view() == View.SOON ? soonAfter(today) : today;
        Map<String, Object> values = filter.parameters(today, soon);
        for (Parameter<?> parameter : query.getParameters()) {
            Object value = values.get(parameter.getName());
            if (value != null) {
                query.setParameter(parameter.getName(), value);
            }
        }
        return query;
    }
}
