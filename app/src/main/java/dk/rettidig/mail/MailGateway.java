package dk.rettidig.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** The way to the mail server the settings name. */
@ApplicationScoped
class MailGateway {

    @Inject
    Config settings;

    /** Whether there is a server to send by. */
    boolean isThere() {
        return SmtpServer.of(settings).isNamed();
    }

    SmtpConnection open() {
        return new SmtpConnection(SmtpServer.of(settings));
    }
}
