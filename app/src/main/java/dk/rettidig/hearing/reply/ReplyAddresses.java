package dk.rettidig.hearing.reply;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.mail.incoming.IncomingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses hearings are answered at: {@code hoering@ministerium.example} becomes
 * {@code hoering+1b9d6bcd@ministerium.example}. Without the setting there are none.
 */
@ApplicationScoped
public class ReplyAddresses {

    private static final int CODE = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "mail.replies")
    Optional<String> mailbox;

    public Optional<String> of(Hearing hearing) {
        return mailbox.filter(name -> name.contains("@"))
                .map(name -> beginning(name) + code(hearing) + name.substring(name.lastIndexOf('@')));
    }

    private static String beginning(String mailbox) {
        return mailbox.substring(0, mailbox.lastIndexOf('@')).toLowerCase(Locale.ROOT) + "+";
    }

    private String code(Hearing hearing) {
        return entities.createQuery("select a from ReplyAddress a where a.hearing = :hearing", ReplyAddress.class)
                .setParameter("hearing", hearing)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> given(hearing))
                .code();
    }

    private ReplyAddress given(Hearing hearing) {
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, CODE);
        ReplyAddress address = new ReplyAddress(hearing, code);
        entities.persist(address);
        return address;
    }

    /** The hearing a mail was sent to. */
    Optional<Hearing> hearing(IncomingMail mail) {
        return mailbox.map(ReplyAddresses::beginning)
                .flatMap(start -> Optional.ofNullable(mail.receiverStarting(start))
                        .map(receiver -> receiver.substring(start.length()).split("@", 2)[0]))
                .flatMap(code -> entities.createQuery(
                                "select a from ReplyAddress a where a.code = :code", ReplyAddress.class)
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst())
                .map(ReplyAddress::hearing);
    }
}
