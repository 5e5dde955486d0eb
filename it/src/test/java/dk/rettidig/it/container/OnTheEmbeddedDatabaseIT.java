package dk.rettidig.it.container;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OnTheEmbeddedDatabaseIT extends InContainer {

    OnTheEmbeddedDatabaseIT() {
        super("H2");
    }

    @Deployment
    static WebArchive application() {
        return Archive.in(Map.of("RETTIDIG_DATA", Archive.folder()));
    }
}
