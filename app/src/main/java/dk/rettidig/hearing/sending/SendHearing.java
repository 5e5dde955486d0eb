package dk.rettidig.hearing.sending;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingObstacle;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Sending.Request;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Messages;
import dk.rettidig.language.Text;
import dk.rettidig.mail.Enclosure;
import dk.rettidig.mail.Mail;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends a hearing: the row, the letter and the mail, in one transaction. */
@ApplicationScoped
public class SendHearing {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Hearings hearings;

    @Inject
    HearingLetters letters;

    @Inject
    HearingMails mails;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /**
     * What is asked.
     *
     * @param sentAt only when it was sent before it is registered: then it goes out by no mail
     */
    public record Wish(Deadline due, String text, @Nullable Instant sentAt) {}

    public Hearing send(Question question, Authority authority, Wish wish, Person by) {
        Hearing hearing = hearings.add(Hearing.to(authority, question, request(question, authority, wish, by)));
        return out(hearing, wish, by);
    }

    /** Why it cannot be sent, without sending it. */
    public List<Text> obstacles(Question question, Authority authority, Wish wish, Person by) {
        try {
            Request request = request(question, authority, wish, by);
            Hearing possible = Hearing.to(authority, question, request);
            return hearings.isSent(possible) ? List.of(Text.of(HearingObstacle.SENT_ALREADY.messageKey())) : List.of();
        } catch (Refused refused) {
            return refused.reasons();
        }
    }

    /** Asks a unit of the authority that was asked itself. */
    public Hearing sendOnward(Hearing parent, Authority unit, Wish wish, Person by) {
        Request request = request(parent.question(), unit, wish, by);
        return out(hearings.add(parent.sendOnward(unit, request)), wish, by);
    }

    private Hearing out(Hearing hearing, Wish wish, Person by) {
        journal.record(hearing.sent(), by);
        if (wish.sentAt() == null) {
            mails.invite(hearing.isOnward() ? onwardMail(hearing) : mail(hearing), hearing);
        }
        return hearing;
    }

    /** The same request twice has the same key, and the key is unique. */
    private Request request(Question question, Authority authority, Wish wish, Person by) {
        Instant now = clock.instant();
        Instant sentAt = wish.sentAt() == null ? now : wish.sentAt();
        String same =
                question.ref() + "|" + authority.code() + "|" + wish.due() + "|" + wish.sentAt() + "|" + wish.text();
        String key =
                UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)).toString();
        return new Request(wish.text(), wish.due(), sentAt, now, by, key);
    }

    private static Mail onwardMail(Hearing hearing) {
        String ref = hearing.question().ref();
        String name = QuestionRef.spoken(ref);
        String asker = hearing.parent().orElseThrow().authority().name();
        Messages danish = Messages.danish();
        return Mail.of(
                ref,
                hearing.authority().email(),
                danish.say("hearing.mail.onward.subject", name, asker),
                danish.say(
                        "hearing.mail.onward",
                        name,
                        asker,
                        hearing.due(),
                        hearing.question().sheet().text(),
                        hearing.text(),
                        hearing.id()));
    }

    private Mail mail(Hearing hearing) {
        HearingLetter letter = letters.of(hearing);
        Messages danish = Messages.danish();
        return Mail.of(
                        hearing.question().ref(),
                        hearing.authority().email(),
                        letter.title(),
                        danish.say("hearing.mail.text", letter.title(), hearing.due(), hearing.id()))
                .with(new Enclosure(letter.fileName() + ".pdf", PDF, letter.pdf()))
                .with(new Enclosure(letter.fileName() + ".docx", DOCX, letter.docx()));
    }
}
