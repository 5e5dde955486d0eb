package dk.rettidig.web.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Answers a repeat before anything is done. */
@Provider
@Priority(Priorities.USER)
public class OnceFilter implements ContainerRequestFilter {

    @Inject
    KeptReplies kept;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString("Idempotency-Key") != null) {
            kept.earlier().ifPresent(request::abortWith);
        }
    }
}
