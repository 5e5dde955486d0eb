package dk.rettidig.dispatch;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;
import dk.rettidig.question.AnswerGiven;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A letter went to the committee. */
public record AnswerDispatched(
        String caseRef, AnswerGiven.Kind kind, Dispatch.Way way, LocalDate on, String receiver, String sha256)
        implements Happening {

    @Override
    public Text title() {
        return Text.of(
                "dispatch.happened.AnswerDispatched",
                Text.of(kind.messageKey()),
                Text.of(way.messageKey()),
                sha256.substring(0, 12));
    }

    @Override
    public Direction direction() {
        return Direction.OUT;
    }

    @Override
    public Optional<String> counterpart() {
        return Optional.of(receiver);
    }

    @Override
    public Optional<Instant> happenedAt() {
        return way == Dispatch.Way.MAIL
                ? Optional.empty()
                : Optional.of(on.atTime(12, 0).atZone(DanishTime.ZONE).toInstant());
    }
}
