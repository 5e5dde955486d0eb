package dk.rettidig.sample;

import dk.rettidig.people.People;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the sample ministry at the first start. */
@ApplicationScoped
class SampleMinistry {

    private static final Logger LOG = Logger.getLogger(SampleMinistry.class.getName());

    @Inject
    @ConfigProperty(name = "rettidig.sample", defaultValue = "false")
    boolean isWanted;

    @Inject
    People people;

    @Inject
    SamplePeople samplePeople;

    @Inject
    SampleRegisters sampleRegisters;

    @Inject
    SampleQuestions sampleQuestions;

    @Transactional
    void build(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup startup) {
        if (isWanted && people.isEmpty()) {
            samplePeople.hire();
            sampleRegisters.keep();
            int asked = sampleQuestions.ask();
            sampleRegisters.goOnLeave();
            LOG.log(Level.INFO, "The sample ministry opens with {0} questions", asked);
        }
    }
}
