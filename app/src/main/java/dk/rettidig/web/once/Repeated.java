package dk.rettidig.web.once;

import jakarta.ws.rs.core.Response;

/** Stops a request that turned out to be a repeat; carries the reply the first one had. */
public final class Repeated extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Response reply;

    public Repeated(Response reply) {
        super("a repeat");
        this.reply = reply;
    }

    public Response reply() {
        return reply;
    }
}
