package dk.rettidig.hearing.joint;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.joint.SeveralHearingsResource.SeveralInput;
import dk.rettidig.hearing.sending.SendHearing;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.web.input.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Sends each question to each authority, all or none. */
@ApplicationScoped
class SendSeveral {

    static final int MOST = 100;

    @Inject
    Questions questions;

    @Inject
    Authorities authorities;

    @Inject
    People people;

    @Inject
    SendHearing sendHearing;

    @Inject
    JointHearings joint;

    @Inject
    InstantSource clock;

    /**
     * In the running transaction.
     *
     * @param sender the person's number
     * @param sent is told of each hearing
     * @return the numbers of the hearings
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Long> send(SeveralInput input, long sender, IntConsumer sent) {
        Person by = people.byId(sender).orElseThrow();
        List<Question> all = chosen(input.ref(), by);
        List<Long> ids = new ArrayList<>();
        for (Authority authority : asked(input.authority())) {
            List<Hearing> hearings = new ArrayList<>();
            for (Question question : all) {
                hearings.add(sendHearing.send(question, authority, input.wish(), by));
                sent.accept(1);
            }
            if (input.joint()) {
                joint.tie(hearings);
            }
            hearings.forEach(hearing -> ids.add(hearing.id()));
        }
        return ids;
    }

    List<Question> chosen(List<String> refs, Person reader) {
        return refs.stream()
                .distinct()
                .limit(MOST)
                .map(ref -> questions.visibleTo(reader).byRef(ref))
                .toList();
    }

    List<Authority> asked(List<String> codes) {
        LocalDate today = DanishTime.today(clock);
        return codes.stream()
                .distinct()
                .map(code -> authorities
                        .byCode(code)
                        .filter(authority ->
                                authority.isFirstLevel() && authority.period().covers(today))
                        .orElseThrow(() -> Invalid.field("authority", "hearing.authority.unknown", code)))
                .toList();
    }
}
