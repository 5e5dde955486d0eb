package dk.rettidig.approval.http;

import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Approvals;
import dk.rettidig.approval.Approvers;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for the person who asks. */
@Path("/approvals")
@Requires({Right.APPROVE, Right.DISPATCH})
@Transactional
public class ApprovalsResource {

    @Inject
    Approvals approvals;

    @Inject
    Approvers approvers;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    /**
     * Letters, the most urgent first.
     *
     * @param mine those that wait for the person's own signature
     * @param toSend those all have signed, for whoever sends them
     * @param others those that wait for somebody else
     */
    @Page("approval/list")
    public record ApprovalsPage(List<Waiting> mine, List<Waiting> toSend, List<Waiting> others, LocalDate today) {}

    /** One letter that waits. */
    public record Waiting(RoundView round, String questionText, @Nullable LocalDate due) {
        static Waiting of(ApprovalRound round) {
            return new Waiting(
                    RoundView.of(round),
                    round.question().sheet().text(),
                    round.currentLevel()
                            .flatMap(level -> level.due())
                            .or(() -> round.question().due())
                            .orElse(null));
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public ApprovalsPage waiting() {
        Person person = caller.person();
        LocalDate today = DanishTime.today(clock);
        List<ApprovalRound> seen = approvals.underWay().stream()
                .filter(round -> approvals.sees(person, round))
                .toList();
        List<ApprovalRound> mine = seen.stream()
                .filter(ApprovalRound::isOpen)
                .filter(round -> round.obstaclesToSign(approvers.standing(person, round, today), null)
                        .isEmpty())
                .toList();
        boolean sends = caller.may(Right.DISPATCH);
        return new ApprovalsPage(
                waiting(mine),
                sends ? waiting(seen.stream().filter(ApprovalRound::isApproved).toList()) : List.of(),
                waiting(seen.stream()
                        .filter(round -> round.isOpen() && !mine.contains(round))
                        .toList()),
                today);
    }

    private static List<Waiting> waiting(List<ApprovalRound> rounds) {
        return rounds.stream()
                .map(Waiting::of)
                .sorted(Comparator.comparing(
                        (Waiting one) -> Optional.ofNullable(one.due()).orElse(LocalDate.MAX)))
                .toList();
    }
}
