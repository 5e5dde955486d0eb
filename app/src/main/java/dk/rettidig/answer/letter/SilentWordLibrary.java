package dk.rettidig.answer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.logging.Level;
import java.util.logging.Logger;

/** docx4j writes pieces of the document it reads into the log, and a letter may be confidential. */
@ApplicationScoped
class SilentWordLibrary {

    /** Kept here, because a logger that nobody holds forgets its level. */
    private final Logger log = Logger.getLogger("org.docx4j");

    void silence(@Observes Startup startup) {
        log.setLevel(Level.OFF);
    }
}
