package dk.rettidig.web.problem;

import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.login.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Who asked for something that is not there or not his. One line is a mistyped address; many are somebody who guesses. The
 * path is not told: it may be the secret of a link that has ended.
 */
final class SecurityLog {

    private static final Logger LOG = Logger.getLogger("dk.rettidig.security");

    private SecurityLog() {}

    static void missed(NotFound missed, Caller caller, HttpServletRequest request) {
        LOG.log(Level.WARNING, "Not found for {0} from {1}: {2} {3}", new Object[] {
            caller.logName(), request.getRemoteAddr(), request.getMethod(), missed.getMessage()
        });
    }
}
