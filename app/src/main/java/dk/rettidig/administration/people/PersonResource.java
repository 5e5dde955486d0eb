package dk.rettidig.administration.people;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.People;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.InstantSource;

/** One person. */
@Path("/administration/people/{id}")
@Requires(Right.ADMINISTER)
@Transactional
public class PersonResource {

    @Inject
    People people;

    @Inject
    InstantSource clock;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public PersonPage show(@PathParam("id") long id) {
        return people.byId(id)
                .map(person -> PersonPage.of(person, DanishTime.today(clock)))
                .orElseThrow(() -> new NotFound("person " + id));
    }
}
