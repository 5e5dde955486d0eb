package dk.rettidig.habits.broken;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** A resource that does all by itself, without a transaction, for anybody. */
@Path("/things")
class ThingsResource {

    @Nullable
    EntityManager entities;

    @POST
    void close(String name) {
        new Things().byName(name).close();
    }
}
