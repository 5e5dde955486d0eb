package dk.rettidig.hearing.own;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.authority.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Reads the view the report itself reads, {@code reported_hearing}, so that the rule of what is in time stands in one
 * place. Units are outside the goal and have no share.
 */
@ApplicationScoped
public class OwnShares {

    /** Hearings sent on 1 January 2024 or before are outside goal 4.2. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

    private static final String COUNTED =
            "select case when settled = 'ON_TIME' then 1 else 0 end, count(*) from reported_hearing"
                    + " where authority_id = ?1 and sent_at >= ?2 and sent_at < ?3"
                    + " and (settled in ('ON_TIME', 'LATE') or (settled is null and late_from <= ?4))"
                    + " group by case when settled = 'ON_TIME' then 1 else 0 end";

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    public Optional<OwnShare> thisYear(Authority authority) {
        if (!authority.isFirstLevel()) {
            return Optional.empty();
        }
        LocalDate today = DanishTime.today(clock);
        LocalDate newYear = today.withDayOfYear(1);
        LocalDate from = newYear.isBefore(FIRST) ? FIRST : newYear;
        return Optional.of(counted(authority, from, today));
    }

    private OwnShare counted(Authority authority, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        List<?> rows = entities.createNativeQuery(COUNTED)
                .setParameter(1, authority.id())
                .setParameter(2, at(from.atStartOfDay(DanishTime.ZONE).toInstant()))
                .setParameter(3, at(DanishTime.endOf(to)))
                .setParameter(4, at(now))
                .getResultList();
        long onTime = 0;
        long scored = 0;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            long count = ((Number) row[1]).longValue();
            scored += count;
            onTime += ((Number) row[0]).intValue() == 1 ? count : 0;
        }
        return new OwnShare(authority.code(), from, to, onTime, scored);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
