package dk.rettidig.intake.parliament;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Parliament says of our questions, and what a person must decide about it. */
@ApplicationScoped
public class ParliamentQuestions {

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    ParliamentQuestion add(ParliamentQuestion question) {
        entities.persist(question);
        return question;
    }

    Map<Integer, ParliamentQuestion> byDocuments(Collection<Integer> documents) {
        return documents.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p from ParliamentQuestion p where p.document in :documents",
                                ParliamentQuestion.class)
                        .setParameter("documents", documents)
                        .getResultStream()
                        .collect(Collectors.toMap(ParliamentQuestion::document, Function.identity()));
    }

    /** Those of the documents that are questions of ours. */
    public List<Integer> known(Collection<Integer> documents) {
        return documents.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p.document from ParliamentQuestion p where p.document in :documents",
                                Integer.class)
                        .setParameter("documents", documents)
                        .getResultList();
    }

    /** Questions of ours by their references. */
    Map<String, Question> byRefs(Collection<String> refs) {
        return refs.isEmpty()
                ? Map.of()
                : entities.createQuery("select q from Question q where q.ref in :refs", Question.class)
                        .setParameter("refs", refs)
                        .getResultStream()
                        .collect(Collectors.toMap(Question::ref, Function.identity()));
    }

    public Optional<ParliamentQuestion> of(Question question) {
        return entities.createQuery(
                        "select p from ParliamentQuestion p where p.question = :question", ParliamentQuestion.class)
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    public long count() {
        return entities.createQuery("select count(p) from ParliamentQuestion p", Long.class)
                .getSingleResult();
    }

    /** The same thing is noticed once. */
    void notice(Question question, Notice.Kind kind, String detail, Instant now) {
        String kept = detail.substring(0, Math.min(detail.length(), 1000));
        boolean isKnown = !entities.createQuery(
                        "select n.id from Notice n where n.question = :question and n.kind = :kind and n.detail = :detail",
                        Long.class)
                .setParameter("question", question)
                .setParameter("kind", kind)
                .setParameter("detail", kept)
                .getResultList()
                .isEmpty();
        if (!isKnown) {
            entities.persist(new Notice(question, kind, kept, now));
        }
    }

    /** What waits for a person, the newest first. */
    public List<Notice> openNotices(int most) {
        return entities.createQuery("select n from Notice n where n.settledAt is null order by n.id desc", Notice.class)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Notice> noticesOf(Question question) {
        return entities.createQuery("select n from Notice n where n.question = :question order by n.id", Notice.class)
                .setParameter("question", question)
                .getResultList();
    }

    public Optional<Notice> notice(long id) {
        return Optional.ofNullable(entities.find(Notice.class, id));
    }
}
