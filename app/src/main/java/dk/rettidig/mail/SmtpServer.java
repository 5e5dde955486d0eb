package dk.rettidig.mail;

import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The mail server the settings name ({@code SMTP_HOST} and the rest).
 *
 * @param host empty when none is configured
 * @param user empty where the server asks for none
 */
record SmtpServer(String host, int port, String user, String password, String sender, boolean onlyByTls) {

    private static final String TIMEOUT = "10000";

    static SmtpServer of(Config settings) {
        return new SmtpServer(
                settings.getOptionalValue("smtp.host", String.class).orElse(""),
                settings.getOptionalValue("smtp.port", Integer.class).orElse(25),
                settings.getOptionalValue("smtp.user", String.class).orElse(""),
                settings.getOptionalValue("smtp.password", String.class).orElse(""),
                settings.getOptionalValue("smtp.from", String.class).orElse("rettidig@localhost"),
                settings.getOptionalValue("smtp.tls", Boolean.class).orElse(false));
    }

    boolean isNamed() {
        return !host.isEmpty();
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(onlyByTls));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return properties;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
