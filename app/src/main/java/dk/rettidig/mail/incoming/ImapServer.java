package dk.rettidig.mail.incoming;

import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The mailbox the settings name ({@code IMAP_HOST} and the rest).
 *
 * @param host empty when none is configured
 */
record ImapServer(String host, int port, String user, String password, String folder, boolean byTls) {

    private static final String TIMEOUT = "20000";

    static ImapServer of(Config settings) {
        boolean byTls = settings.getOptionalValue("imap.tls", Boolean.class).orElse(true);
        return new ImapServer(
                settings.getOptionalValue("imap.host", String.class).orElse(""),
                settings.getOptionalValue("imap.port", Integer.class).orElse(byTls ? 993 : 143),
                settings.getOptionalValue("imap.user", String.class).orElse(""),
                settings.getOptionalValue("imap.password", String.class).orElse(""),
                settings.getOptionalValue("imap.folder", String.class).orElse("INBOX"),
                byTls);
    }

    boolean isNamed() {
        return !host.isEmpty();
    }

    String protocol() {
        return byTls ? "imaps" : "imap";
    }

    Properties properties() {
        String prefix = "mail." + protocol() + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        return properties;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
