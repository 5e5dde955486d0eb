package dk.rettidig.it.journey;

import dk.rettidig.it.browser.NeedsChromium;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NeedsChromium.class, Started.class})
class StandardCaseIT {

    @Nested
    class OnTheEmbeddedDatabase extends StandardCase {
        OnTheEmbeddedDatabase(RunningSystem system) {
            super(system);
        }
    }

    @Nested
    @Tag(Started.ON_POSTGRESQL)
    class OnPostgresql extends StandardCase {
        OnPostgresql(RunningSystem system) {
            super(system);
        }
    }
}
