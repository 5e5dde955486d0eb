package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Extension;
import dk.rettidig.hearing.ExtensionRequest;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Reminder;
import dk.rettidig.hearing.SentBack;
import dk.rettidig.hearing.Standing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.StatementFile;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hearing and all its dated facts, as both sides see them. */
public record HearingView(
        long id,
        String ref,
        String questionText,
        String authority,
        String authorityName,
        String text,
        Instant sentAt,
        boolean registeredLate,
        String sentBy,
        String due,
        String originalDue,
        @Nullable LocalDate internalDue,
        @Nullable Instant firstArrival,
        @Nullable Instant cancelledAt,
        Standing standing,
        @Nullable Long onwardFrom,
        List<StatementView> statements,
        List<ExtensionView> extensions,
        @Nullable RequestView extensionRequest,
        List<ReturnView> returns,
        List<ReminderView> reminders,
        List<OnwardView> onward) {

    /** One version of the statement. */
    public record StatementView(
            int number,
            Instant receivedAt,
            boolean registeredLate,
            boolean noRemarks,
            String way,
            String text,
            @Nullable String fileName,
            String sha256,
            String by,
            @JsonbTransient List<Block> blocks) {

        static StatementView of(Statement statement) {
            return new StatementView(
                    statement.number(),
                    statement.receivedAt(),
                    statement.isRegisteredLate(),
                    statement.noRemarks(),
                    statement.way().name(),
                    statement.written().toText(),
                    statement.file().map(StatementFile::fileName).orElse(null),
                    statement.sha256(),
                    statement.from().name(),
                    statement.content());
        }
    }

    /** A new deadline; {@code counts} when it was granted while the one before still ran. */
    public record ExtensionView(
            String oldDue, String newDue, String reason, Instant grantedAt, boolean registeredLate, boolean counts) {

        static ExtensionView of(Hearing hearing, Extension extension) {
            return new ExtensionView(
                    extension.oldDue().toString(),
                    extension.newDue().toString(),
                    extension.reason(),
                    extension.grantedAt(),
                    extension.isRegisteredLate(),
                    hearing.counts(extension));
        }
    }

    /** A wish for more time that nobody has answered. */
    public record RequestView(String due, String reason, Instant askedAt, String by) {
        static RequestView of(ExtensionRequest request) {
            return new RequestView(
                    request.due().toString(),
                    request.reason(),
                    request.askedAt(),
                    request.by().name());
        }
    }

    /** What was missing. */
    public record ReturnView(String missing, Instant at, int statement) {
        static ReturnView of(SentBack back) {
            return new ReturnView(back.missing(), back.at(), back.statement().number());
        }
    }

    /** A chase. */
    public record ReminderView(Instant sentAt, String note, @Nullable String by) {
        static ReminderView of(Reminder reminder) {
            return new ReminderView(
                    reminder.sentAt(),
                    reminder.note(),
                    reminder.by().map(Person::name).orElse(null));
        }
    }

    /** A unit that was asked in turn. */
    public record OnwardView(
            long id, String authorityName, String due, @Nullable Instant firstArrival, Standing standing) {
        static OnwardView of(Hearing hearing, Instant now) {
            return new OnwardView(
                    hearing.id(),
                    hearing.authority().name(),
                    hearing.due().toString(),
                    hearing.firstArrival().orElse(null),
                    hearing.standing(now));
        }
    }

    static HearingView of(Hearing hearing, Instant now) {
        return new HearingView(
                hearing.id(),
                hearing.question().ref(),
                hearing.question().sheet().text(),
                hearing.authority().code(),
                hearing.authority().name(),
                hearing.text(),
                hearing.sentAt(),
                hearing.isRegisteredLate(),
                hearing.by().name(),
                hearing.due().toString(),
                hearing.originalDue().toString(),
                hearing.internalDue().orElse(null),
                hearing.firstArrival().orElse(null),
                hearing.cancelledAt().orElse(null),
                hearing.standing(now),
                hearing.parent().map(Hearing::id).orElse(null),
                hearing.statements().stream().map(StatementView::of).toList(),
                hearing.extensions().stream()
                        .map(extension -> ExtensionView.of(hearing, extension))
                        .toList(),
                hearing.openRequest().map(RequestView::of).orElse(null),
                hearing.returns().stream().map(ReturnView::of).toList(),
                hearing.reminders().stream().map(ReminderView::of).toList(),
                hearing.onward().stream().map(unit -> OnwardView.of(unit, now)).toList());
    }
}
