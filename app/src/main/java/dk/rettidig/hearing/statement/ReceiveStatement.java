package dk.rettidig.hearing.statement;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingHappening.StatementReceived;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Takes a statement in: the row, the journal, the receipt and the word to whoever waits, in one transaction. */
@ApplicationScoped
public class ReceiveStatement {

    @Inject
    Hearings hearings;

    @Inject
    TellOfStatement tellOfStatement;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /** @param receivedAt only when it came another way before it is entered */
    @CanIgnoreReturnValue
    public Statement receive(Hearing hearing, Words words, @Nullable Instant receivedAt, Sender from) {
        Instant now = clock.instant();
        StatementReceived received = hearing.receive(words, receivedAt == null ? now : receivedAt, now, from);
        hearings.flush();
        if (from.person() == null) {
            journal.record(received);
        } else {
            journal.record(received, from.person());
        }
        Statement statement = hearing.statement(received.number());
        tellOfStatement.tell(statement);
        return statement;
    }
}
