package dk.rettidig.hearing.invitation;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Mail;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.SiteAddress;
import dk.rettidig.web.login.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The links that were sent. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SiteAddress site;

    @Inject
    InstantSource clock;

    /** Puts a new link below a mail about a hearing. */
    public Mail into(Mail mail, Hearing hearing) {
        Secret secret = Secret.random();
        entities.persist(new Invitation(hearing, secret, mail.to(), clock.instant()));
        String address = site.of("/invitations/" + Mail.SECRET);
        return mail.withSecret(Messages.danish().say("hearing.mail.link", address), secret.value());
    }

    /** Those of a hearing, in the order they were sent. */
    public List<Invitation> of(Hearing hearing) {
        return entities.createQuery(
                        "select i from Invitation i where i.hearing = :hearing order by i.id", Invitation.class)
                .setParameter("hearing", hearing)
                .getResultList();
    }

    /** Nobody can use any link to the hearing from now on. */
    long endAll(Hearing hearing) {
        Instant now = clock.instant();
        return of(hearing).stream()
                .filter(each -> each.isAlive(now))
                .map(each -> each.end(now))
                .count();
    }

    /** By the secret that is shown; whoever comes second with the same one waits. */
    Invitation shownBy(String secret) {
        Instant now = clock.instant();
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", new Secret(secret).hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(each -> each.isAlive(now))
                .orElseThrow(() -> new NotFound("an invitation"));
    }
}
