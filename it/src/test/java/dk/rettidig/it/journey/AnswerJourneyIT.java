package dk.rettidig.it.journey;

import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Started.class)
class AnswerJourneyIT {

    @Nested
    class OnTheEmbeddedDatabase extends AnswerJourney {
        OnTheEmbeddedDatabase(RunningSystem system) {
            super(system);
        }
    }

    @Nested
    @Tag(Started.ON_POSTGRESQL)
    class OnPostgresql extends AnswerJourney {
        OnPostgresql(RunningSystem system) {
            super(system);
        }
    }

    @Nested
    @Tag(Started.AS_ARCHIVE)
    class AsAnArchive extends AnswerJourney {
        AsAnArchive(RunningSystem system) {
            super(system);
        }
    }
}
