package dk.rettidig.web.once;

import dk.rettidig.refusal.Refused;
import dk.rettidig.web.login.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The replies given to requests that carried a key. */
@RequestScoped
public class KeptReplies {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /**
     * Keeps a reply in the running transaction. If an equal request was faster, the unique key makes this transaction
     * fail as a whole, and its caller gets the other's reply.
     */
    public Response keep(Response reply, @Nullable Object entity) {
        key().ifPresent(key -> {
            String location =
                    reply.getLocation() == null ? "" : reply.getLocation().toString();
            String body = entity == null ? "" : JsonbBuilder.create().toJson(entity);
            entities.persist(new KeptReply(key, reply.getStatus(), location, body, clock.instant()));
            entities.flush();
        });
        return reply;
    }

    /** The reply this request already had, if it is a repeat. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Response> earlier() {
        Optional<RequestKey> key = key();
        Optional<KeptReply> known = key.flatMap(this::byKey);
        if (known.isPresent() && !known.get().isFor(key.get())) {
            throw Refused.because("web.once.otherRequest");
        }
        return known.map(KeptReply::again);
    }

    /** The reply an equal request got that overtook this one, which failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Response> overtaking() {
        Optional<RequestKey> key = key();
        return key.flatMap(this::byKey).filter(known -> known.isFor(key.get())).map(KeptReply::again);
    }

    /** For a form, whose key is only known once it was read. */
    public Optional<Response> earlier(String keyOfForm) {
        RequestKey.remember(request, keyOfForm);
        return earlier();
    }

    private Optional<RequestKey> key() {
        return RequestKey.of(request, caller.number());
    }

    private Optional<KeptReply> byKey(RequestKey key) {
        return entities.createQuery(
                        "select r from KeptReply r where r.personId = :person and r.requestKey = :key", KeptReply.class)
                .setParameter("person", key.personId())
                .setParameter("key", key.key())
                .getResultStream()
                .findFirst();
    }
}
