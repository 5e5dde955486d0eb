package dk.rettidig.web.once;

import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;

/** How a request was answered. */
@Entity
@Table(name = "kept_reply")
public class KeptReply extends Row {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "request_key")
    private String requestKey;

    /** Method and path, so that a key used for something else is noticed. */
    private String request;

    private int status;

    private String location;

    @Lob
    private String body;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected KeptReply() {}

    KeptReply(RequestKey key, int status, String location, String body, Instant now) {
        this.personId = key.personId();
        this.requestKey = key.key();
        this.request = key.request();
        this.status = status;
        this.location = location;
        this.body = body;
        this.answeredAt = now;
    }

    boolean isFor(RequestKey key) {
        return personId == key.personId() && requestKey.equals(key.key()) && request.equals(key.request());
    }

    /** The same answer once more. */
    Response again() {
        Response.ResponseBuilder reply = Response.status(status).header("Idempotent-Replayed", "true");
        if (!location.isEmpty()) {
            reply.location(URI.create(location));
        }
        if (!body.isEmpty()) {
            reply.type("application/json").entity(body);
        }
        return reply.build();
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
