package dk.rettidig.hearing.giving;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.draft.StatementDrafts;
import dk.rettidig.hearing.joint.JointHearings;
import dk.rettidig.hearing.release.Proposal;
import dk.rettidig.hearing.release.Release;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.hearing.statement.ReceiveStatement;
import dk.rettidig.people.Person;
import dk.rettidig.web.Replies;
import dk.rettidig.web.input.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives a person's words to the hearings they answer, or to the coordinator who has to approve them first. */
@ApplicationScoped
class GiveStatement {

    @Inject
    Hearings hearings;

    @Inject
    JointHearings joint;

    @Inject
    StatementDrafts drafts;

    @Inject
    Release release;

    @Inject
    ReceiveStatement receiveStatement;

    @Inject
    Replies replies;

    /**
     * What is given.
     *
     * @param also the other hearings of a joint one that it answers too
     * @param receivedAt when it really came, from the officer who enters it afterwards
     */
    record Gift(Words words, List<Long> also, @Nullable Instant receivedAt) {}

    Response give(long id, Gift gift, Person by) {
        if (by.authority().isPresent() && gift.receivedAt() != null) {
            throw Invalid.field("receivedAt", "hearing.statement.ownTime");
        }
        List<Hearing> answered = joint.answered(id, gift.also(), hearings.visibleTo(by));
        if (by.authority().isPresent()) {
            answered.forEach(drafts::use);
        }
        if (release.isNeeded(answered.get(0), by)) {
            List<Proposal> proposals = answered.stream()
                    .map(hearing -> release.propose(hearing, gift.words(), by))
                    .toList();
            return replies.awaiting(Replies.at("/hearings/{id}", id), proposed(of(id, proposals, Proposal::hearing)));
        }
        List<Statement> statements = answered.stream()
                .map(hearing -> receiveStatement.receive(hearing, gift.words(), gift.receivedAt(), Sender.of(by)))
                .toList();
        return replies.created(Replies.at("/hearings/{id}", id), receipt(of(id, statements, Statement::hearing)));
    }

    private static <T> T of(long id, List<T> each, Function<T, Hearing> hearing) {
        return each.stream()
                .filter(one -> hearing.apply(one).id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> proposed(Proposal proposal) {
        return Map.of(
                "id", proposal.hearing().id(),
                "proposal", proposal.number(),
                "proposedAt", proposal.at(),
                "sha256", proposal.sha256());
    }

    /** The time that counts, and what exactly was received. */
    private static Map<String, Object> receipt(Statement statement) {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("id", statement.hearing().id());
        receipt.put("number", statement.number());
        receipt.put("receivedAt", statement.receivedAt());
        receipt.put("standing", statement.hearing().standing(statement.receivedAt()));
        receipt.put("sha256", statement.sha256());
        return receipt;
    }
}
