package dk.rettidig.hearing.release;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.release.ReleaseView.ProposalView;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/** What a reader is shown of the approval inside his own authority. */
@ApplicationScoped
public class ShowRelease {

    @Inject
    Proposals proposals;

    @Inject
    Release release;

    @Inject
    InstantSource clock;

    public ReleaseView of(Hearing hearing, Person reader) {
        if (reader.authority().filter(hearing.authority()::isSame).isEmpty()) {
            return ReleaseView.NOTHING;
        }
        List<Proposal> all = proposals.of(hearing);
        return new ReleaseView(
                release.isNeeded(hearing, reader),
                reader.may(Right.RELEASE_STATEMENTS, DanishTime.today(clock)),
                release.coordinators(hearing).stream().map(Person::name).toList(),
                all.stream()
                        .sorted(Comparator.comparing(Proposal::number).reversed())
                        .map(each -> ProposalView.of(each, all.get(all.size() - 1)))
                        .toList());
    }
}
