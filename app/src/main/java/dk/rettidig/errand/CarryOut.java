package dk.rettidig.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;

/** An errand's work and its end: both, or neither. */
@ApplicationScoped
class CarryOut {

    @Inject
    Errands errands;

    @Inject
    ErrandFiles files;

    @Inject
    InstantSource clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Result whole(long errand, Work work) {
        try {
            Result result = work.carryOut(new Steps(errand, errands, files, clock));
            if (!errands.complete(errand, result)) {
                throw new Stopped(errand);
            }
            return result;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
