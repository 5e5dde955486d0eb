package dk.rettidig.casefile;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.Manuscript;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Decision;
import dk.rettidig.approval.FrozenLetter;
import dk.rettidig.approval.Standing;
import dk.rettidig.approval.route.Level;
import dk.rettidig.approval.route.Route;
import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Sending;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Ending;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import dk.rettidig.refusal.Refused;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** A case to which things happen at random, through the same methods a person's work goes through. */
final class GeneratedCase {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 26);
    private static final Instant START = Instant.parse("2026-10-26T08:00:00Z");

    private final EntityManager entities;
    private final Random random;
    private final Office office = new Office("POL", "Politikontoret", DAY);
    private final Committee committee = new Committee("REU", "Retsudvalget", "reu@udvalg.example", DAY);
    private final Authority police = new Authority("RIGSPOLITIET", "Rigspolitiet", "rp@myndighed.example", DAY);
    private final List<Person> people = new ArrayList<>();

    private final Question question;
    private Instant now = START;
    private final List<Hearing> hearings = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<ApprovalRound> rounds = new ArrayList<>();

    GeneratedCase(EntityManager entities, Random random, int number) {
        this.entities = entities;
        this.random = random;
        entities.persist(office);
        entities.persist(committee);
        entities.persist(police);
        for (String name : List.of("Mette Holm", "Jens Kjær", "Torben Aagaard", "Karen Lindholm")) {
            Person person = Person.inOffice(office, name, "person@ministerium.example", DAY);
            people.add(person);
            entities.persist(person);
        }
        question = asked(number);
    }

    private Question asked(int number) {
        QuestionRef ref = new QuestionRef("20261", "REU", Matter.GENERAL, "", number);
        Sheet sheet = new Sheet(committee, "justitsministeren", DAY, null, "", "Vil ministeren redegøre for det?");
        AnswerRules rules = new AnswerRules(new DanishCalendar(List.of()));
        Question asked = Question.asked(ref, sheet, List.of(), rules.generalBusiness(DAY, null), people.get(0), now);
        entities.persist(asked);
        return asked;
    }

    String ref() {
        return question.ref();
    }

    /** As the case page derives it. */
    Stage stage() {
        List<ApprovalRound> last = answers.stream()
                .flatMap(answer -> rounds.stream()
                        .filter(round -> round.answer() == answer)
                        .max(Comparator.comparingInt(ApprovalRound::number))
                        .stream())
                .toList();
        return new CaseFile(question, hearings, answers, last).stage();
    }

    /** Something happens, or is refused; both are told. */
    String happen() {
        now = now.plusSeconds(3600);
        int what = random.nextInt(24);
        try {
            return switch (what) {
                case 0, 1 ->
                    question.allocateTo(office, people.get(0), people.get(1), now)
                            .toString();
                case 2 -> question.refuse(people.get(0), "Ikke vores", now).toString();
                case 3, 4 -> ask();
                case 5, 6 -> answered();
                case 7 -> askForMore();
                case 8, 9 -> write();
                case 10, 11, 12 -> submit();
                case 13 -> sendBack();
                case 14, 15, 16, 17 -> send();
                case 18 -> random.nextInt(8) == 0 ? end() : sign();
                default -> sign();
            };
        } catch (Refused refused) {
            return "refused " + what;
        }
    }

    private String ask() {
        Sending.Request request = new Sending.Request(
                "Vi beder om en udtalelse.",
                Deadline.endOf(DAY.plusDays(14)),
                now,
                now,
                people.get(0),
                "request " + now);
        Hearing hearing = Hearing.to(police, question, request);
        hearings.add(hearing);
        entities.persist(hearing);
        return "asked";
    }

    private String answered() {
        return pick(hearings)
                .map(hearing -> "" + hearing.receive(words(), now, now, Sender.of(people.get(0))))
                .orElse("nobody asked");
    }

    private Words words() {
        return Words.written(List.of(Block.Paragraph.of("Rigspolitiet kan oplyse " + now)), Way.WRITTEN);
    }

    private String askForMore() {
        return pick(hearings)
                .map(hearing -> "" + hearing.sendBack("Tal for 2025", now, people.get(0)))
                .orElse("nobody asked");
    }

    private String write() {
        Optional<AnswerGiven.Kind> possible = pick(Stream.of(AnswerGiven.Kind.values())
                .filter(one -> question.obstaclesToAnswer(one).isEmpty())
                .toList());
        if (possible.isEmpty()) {
            return "nothing to write";
        }
        AnswerGiven.Kind kind = possible.get();
        Manuscript manuscript =
                new Manuscript(List.of(Block.Paragraph.of("Svar " + now)), Map.of(), LetterFacts.unknown());
        Answer answer = answers.stream()
                .filter(one -> one.kind() == kind && !one.isSent())
                .findFirst()
                .orElseGet(() -> Answer.next(question, kind));
        String written = answer.redraft(manuscript, people.get(0), now).toString();
        if (!answers.contains(answer)) {
            answers.add(answer);
            entities.persist(answer);
        }
        return written;
    }

    private String submit() {
        Optional<Answer> answer = pick(answers).filter(one -> !one.isSent() && !isUnderWay(one));
        if (answer.isEmpty()) {
            return "nothing to submit";
        }
        Draft draft = answer.get().latest().orElseThrow();
        FrozenLetter letter = new FrozenLetter("Besvarelse", DAY, new byte[] {1}, new byte[] {2}, now);
        Route route =
                new Route(List.of(new Route.Stop(Level.HEAD_OF_OFFICE, DAY), new Route.Stop(Level.MINISTER, DAY)));
        int earlier = (int)
                rounds.stream().filter(round -> round.answer() == answer.get()).count();
        ApprovalRound round = ApprovalRound.open(draft, earlier, letter, route, people.get(0), now);
        rounds.add(round);
        entities.persist(round);
        return round.submitted().toString();
    }

    private boolean isUnderWay(Answer answer) {
        return rounds.stream().anyMatch(round -> round.answer() == answer && (round.isOpen() || round.isApproved()));
    }

    private String sign() {
        return pick(undecided())
                .map(round -> round.sign(standing(round), null, "", now).toString())
                .orElse("nothing to sign");
    }

    private List<ApprovalRound> undecided() {
        return rounds.stream().filter(ApprovalRound::isOpen).toList();
    }

    private String sendBack() {
        Decision.Kind kind =
                random.nextBoolean() ? Decision.Kind.RETURNED_ONE_LEVEL : Decision.Kind.RETURNED_TO_DRAFTER;
        return pick(rounds)
                .map(round ->
                        round.sendBack(standing(round), kind, "Se igen", now).toString())
                .orElse("nothing to send back");
    }

    private Optional<Standing> standing(ApprovalRound round) {
        return round.currentLevel().map(level -> new Standing(people.get(1 + level.place()), null));
    }

    private String send() {
        return rounds.stream()
                .filter(round -> round.isApproved() && !round.isSent())
                .findFirst()
                .map(round -> question.answered(round.answer().kind(), DAY, people.get(3), now)
                        .toString())
                .orElse("nothing to send");
    }

    private String end() {
        Ending.Kind kind = pick(List.of(Ending.Kind.values())).orElseThrow();
        return question.end(kind, DAY, "Grunden", "", people.get(0), now).toString();
    }

    private <T> Optional<T> pick(List<T> several) {
        return several.isEmpty() ? Optional.empty() : Optional.of(several.get(random.nextInt(several.size())));
    }
}
