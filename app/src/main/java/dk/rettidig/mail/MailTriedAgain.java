package dk.rettidig.mail;

import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;
import java.util.Optional;

/** Somebody had a mail sent again that no server had taken. */
record MailTriedAgain(String caseRef, String to, String subject) implements Happening {

    @Override
    public Text title() {
        return Text.of("mail.happened.MailTriedAgain", subject);
    }

    @Override
    public Direction direction() {
        return Direction.OUT;
    }

    @Override
    public Optional<String> counterpart() {
        return Optional.of(to);
    }
}
