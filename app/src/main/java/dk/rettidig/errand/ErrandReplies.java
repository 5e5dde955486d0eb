package dk.rettidig.errand;

import dk.rettidig.errand.BeginErrand.Acknowledged;
import dk.rettidig.web.Replies;
import dk.rettidig.web.Wants;
import dk.rettidig.web.done.DoneCookie;
import dk.rettidig.web.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How a request is answered whose work may last: what ends within a moment leads to its result, or is refused, as if it had
 * been done at once; whatever lasts leads to the page that tells how far it has come.
 */
@RequestScoped
public class ErrandReplies {

    /** The field of a form that was sent before. */
    private static final String AGAIN = "_again";

    private static final Duration MOMENT = Duration.ofMillis(700);

    @Inject
    BeginErrand begin;

    @Inject
    RunErrand run;

    @Inject
    HttpServletRequest request;

    /**
     * Outside of any transaction: the errand is written down in one of its own, and done in another.
     *
     * @param words the beginning of the keys of everything said about it
     * @param back the page it was asked for on
     */
    public Response have(String words, String back, Work work) {
        Acknowledged errand = begin.begin(words, back);
        Future<Result> result = run.start(errand.errand(), work, Wants.language(request));
        return Wants.page(request) ? withinMoment(errand, result) : errand.reply();
    }

    private Response withinMoment(Acknowledged errand, Future<Result> result) {
        try {
            return to(result.get(MOMENT.toMillis(), TimeUnit.MILLISECONDS), errand);
        } catch (TimeoutException lasts) {
            return errand.reply();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return errand.reply();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        }
    }

    /** Whoever begins anew stands on the page of what came to nothing, and is led on to where the file is offered. */
    private Response to(Result result, Acknowledged errand) {
        String page = result.page();
        if (page == null) {
            return Problem.remembered(request).containsKey(AGAIN)
                    ? errand.reply()
                    : Response.seeOther(Replies.at("/errands/{id}/file", errand.errand()))
                            .build();
        }
        Response.ResponseBuilder there = Response.seeOther(URI.create(page));
        String told = result.told();
        return told == null ? there.build() : there.cookie(DoneCookie.of(told)).build();
    }
}
