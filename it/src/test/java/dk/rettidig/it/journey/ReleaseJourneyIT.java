package dk.rettidig.it.journey;

import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Started.class)
class ReleaseJourneyIT {

    @Nested
    class OnTheEmbeddedDatabase extends ReleaseJourney {
        OnTheEmbeddedDatabase(RunningSystem system) {
            super(system);
        }
    }

    @Nested
    @Tag(Started.ON_POSTGRESQL)
    class OnPostgresql extends ReleaseJourney {
        OnPostgresql(RunningSystem system) {
            super(system);
        }
    }

    @Nested
    class DraftsOnTheEmbeddedDatabase extends DraftJourney {
        DraftsOnTheEmbeddedDatabase(RunningSystem system) {
            super(system);
        }
    }

    @Nested
    @Tag(Started.ON_POSTGRESQL)
    class DraftsOnPostgresql extends DraftJourney {
        DraftsOnPostgresql(RunningSystem system) {
            super(system);
        }
    }
}
