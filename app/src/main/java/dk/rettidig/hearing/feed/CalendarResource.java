package dk.rettidig.hearing.feed;

import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.feed.DeadlineCalendar.Event;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.SiteAddress;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Open;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The address a person's calendar asks, and what it is told. */
@Path("/calendar")
@Transactional
public class CalendarResource {

    private static final int MOST = 500;

    @Inject
    CalendarFeeds feeds;

    @Inject
    Hearings hearings;

    @Inject
    SiteAddress site;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /**
     * @param since when the living address was made; none without one
     * @param address in the answer to its making, and never again
     */
    @Page("hearing/feed")
    public record FeedPage(@Nullable Instant since, @Nullable String address) {}

    @GET
    @Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
    @Produces({Media.JSON, Media.HTML})
    public FeedPage show() {
        return page(caller.person(), null);
    }

    @POST
    @Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Produces({Media.JSON, Media.HTML})
    public FeedPage make() {
        Person person = caller.person();
        return page(person, site.of("/calendar/" + feeds.make(person).value() + ".ics"));
    }

    private FeedPage page(Person person, @Nullable String address) {
        return new FeedPage(feeds.of(person).map(CalendarFeed::madeAt).orElse(null), address);
    }

    @POST
    @Path("end")
    @Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.feed-ended")
    public Response end() {
        boolean wasThere = feeds.end(caller.person()).isPresent();
        return replies.changed(Replies.at("/calendar"), Map.of("ended", wasThere));
    }

    /** For a calendar, which cannot log in. */
    @GET
    @Path("{secret}.ics")
    @Open
    public Response feed(@PathParam("secret") String secret) {
        Person person = feeds.shownBy(secret).person();
        DeadlineCalendar deadlines = new DeadlineCalendar(
                hearings.visibleTo(person).open(MOST).stream().map(Event::of).toList());
        return Response.ok(deadlines.text(clock.instant()), "text/calendar;charset=utf-8")
                .build();
    }
}
