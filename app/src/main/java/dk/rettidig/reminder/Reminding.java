package dk.rettidig.reminder;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a hearing's reminders are, from all that is known of it now. */
@ApplicationScoped
public class Reminding {

    @Inject
    ReminderRules rules;

    @Inject
    Instance<DanishCalendar> calendar;

    boolean isWorkingDay(LocalDate day) {
        return calendar.get().isWorkingDay(day);
    }

    /** Whoever registers an old hearing today gets the day to register what came of it. */
    Optional<Step> toSend(Hearing hearing, LocalDate today) {
        boolean isNew = !DanishTime.dayOf(hearing.registeredAt()).isBefore(today);
        return isNew || isPaused(hearing) ? Optional.empty() : plan(hearing).toSend(today, remindedOn(hearing));
    }

    /** Those after a day and up to another, if nobody answers before. */
    public List<Step> ahead(Hearing hearing, LocalDate after, LocalDate last) {
        return isPaused(hearing) ? List.of() : plan(hearing).between(after, last);
    }

    /** An extension needs no pause: everything is counted from the deadline that holds now. */
    private static boolean isPaused(Hearing hearing) {
        return hearing.isAnswered()
                || hearing.isCancelled()
                || !hearing.question().obstaclesToAnyWork().isEmpty();
    }

    private Plan plan(Hearing hearing) {
        return Plan.of(
                DanishTime.dayOf(hearing.sentAt()), hearing.due().day(), rules.of(hearing.authority()), calendar.get());
    }

    private static @Nullable LocalDate remindedOn(Hearing hearing) {
        return hearing.reminders().stream()
                .map(Reminder::sentAt)
                .max(Comparator.naturalOrder())
                .map(DanishTime::dayOf)
                .orElse(null);
    }
}
