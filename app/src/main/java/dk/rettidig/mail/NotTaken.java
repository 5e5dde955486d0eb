package dk.rettidig.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** The server did not take a mail, or could not be reached. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1;
    private static final int PERMANENT = 500;

    private final boolean isForGood;
    private final boolean isServerAway;

    private NotTaken(String answer, boolean isForGood, boolean isServerAway, MessagingException cause) {
        super(answer, cause);
        this.isForGood = isForGood;
        this.isServerAway = isServerAway;
    }

    /** The deepest cause is what the server said of the address. */
    static NotTaken because(MessagingException failed) {
        List<Exception> chain = chain(failed);
        boolean isForGood = chain.stream().map(NotTaken::code).anyMatch(code -> code.orElse(0) >= PERMANENT);
        String answer = String.valueOf(chain.get(chain.size() - 1).getMessage()).strip();
        return new NotTaken(answer, isForGood, !(failed instanceof SendFailedException), failed);
    }

    private static List<Exception> chain(MessagingException failed) {
        return Stream.<Exception>iterate(
                        failed,
                        each -> each != null,
                        each -> each instanceof MessagingException mail ? mail.getNextException() : null)
                .limit(10)
                .toList();
    }

    /** RFC 5321, section 4.2.1: 5xx says that the same mail will be refused again. */
    private static OptionalInt code(Exception failed) {
        if (failed instanceof SMTPAddressFailedException address) {
            return OptionalInt.of(address.getReturnCode());
        }
        return failed instanceof SMTPSendFailedException mail
                ? OptionalInt.of(mail.getReturnCode())
                : OptionalInt.empty();
    }

    /** Whether trying again is of no use. */
    boolean isForGood() {
        return isForGood;
    }

    /** Whether no other mail would get through now either. */
    boolean isServerAway() {
        return isServerAway;
    }
}
