package dk.rettidig.intake.archive;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.intake.Compared;
import dk.rettidig.intake.Doubt;
import dk.rettidig.intake.Mismatch;
import dk.rettidig.intake.member.ParliamentRegister;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Messages;
import dk.rettidig.language.Text;
import dk.rettidig.letter.reading.Reading;
import dk.rettidig.letter.reading.WarningCode;
import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionHappening.QuestionReceived;
import dk.rettidig.question.Questions;
import dk.rettidig.question.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a letter an answered question, or ties it to the question that is there. */
@ApplicationScoped
class FileLetter {

    @Inject
    Filings filings;

    @Inject
    Questions questions;

    @Inject
    Committees committees;

    @Inject
    ParliamentRegister parliament;

    @Inject
    Journal journal;

    @Inject
    Instance<DanishCalendar> calendar;

    @Inject
    InstantSource clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    FilingLine file(long number, ReadLetter read) {
        Filing filing = filings.byId(number);
        String ref = read.ref().toString();
        if (filings.contains(read)) {
            return filing.add(read.fileName(), Verdict.KNOWN, ref, List.of());
        }
        List<Text> doubts = doubts(read.compared());
        Question question = question(read, filing.by());
        if (isAnswered(question, read.kind())) {
            otherDay(question, read).ifPresent(doubts::add);
        } else {
            journal.record(question.answered(read.kind(), read.date(), filing.by(), clock.instant()), filing.by());
        }
        filings.add(new OldLetter(question, read, clock.instant()));
        return filing.add(
                read.fileName(),
                doubts.isEmpty() ? Verdict.READ : Verdict.DOUBTFUL,
                ref,
                doubts.stream().map(Messages.danish()::say).toList());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    FilingLine refuse(long number, String fileName, String ref, Text reason) {
        return filings.byId(number)
                .add(fileName, Verdict.REFUSED, ref, List.of(Messages.danish().say(reason)));
    }

    /** That the question is registered is no doubt here, nor is a session that Parliament's own register confirms. */
    private List<Text> doubts(Compared compared) {
        Set<String> settled = new HashSet<>(Set.of(Mismatch.ALREADY_REGISTERED.name()));
        String session = compared.reading().ref().session();
        if (parliament
                .sessionOn(compared.day())
                .filter(known -> known.equals(session))
                .isPresent()) {
            settled.add(WarningCode.SESSION_FROM_DATE.name());
        }
        return new ArrayList<>(compared.doubts().stream()
                .filter(doubt -> !settled.contains(doubt.code()))
                .map(Doubt::message)
                .toList());
    }

    private Question question(ReadLetter read, Person by) {
        if (!questions.contains(read.ref())) {
            return asked(read, by);
        }
        Question known = questions
                .visibleTo(by)
                .find(read.ref().toString())
                .orElseThrow(() -> new Unfit("intake.archive.confidential"));
        AnswerGiven.Kind kind = read.kind();
        boolean isInWork = known.currentAllocation().isPresent()
                && known.obstaclesToAnyWork().isEmpty();
        if (isInWork) {
            throw new Unfit("intake.archive.inWork");
        }
        if (!isAnswered(known, kind)) {
            known.obstaclesToAnswer(kind).stream().findFirst().ifPresent(obstacle -> {
                throw new Unfit(obstacle.messageKey());
            });
        }
        return known;
    }

    private Question asked(ReadLetter read, Person by) {
        if (read.kind() == AnswerGiven.Kind.CORRECTION) {
            throw new Unfit("intake.archive.nothingToCorrect");
        }
        Sheet sheet = sheet(read);
        List<Asker> askers = read.compared().reading().askers().stream()
                .limit(20)
                .map(asker -> new Asker(
                        ReadLetter.cut(asker.name(), 200), ReadLetter.cut(asker.party(), 20), asker.committeeMember()))
                .toList();
        Question question = questions.add(Question.asked(
                read.ref(), sheet, askers, read.ref().matter().deadline(sheet, calendar.get()), by, clock.instant()));
        journal.record(new QuestionReceived(question.ref(), sheet.sender()), by);
        return question;
    }

    private Sheet sheet(ReadLetter read) {
        Reading reading = read.compared().reading();
        LocalDate askedOn = reading.askedOn();
        String words = reading.questionText();
        if (askedOn == null || words == null) {
            throw new Unfit(
                    askedOn == null ? "intake.warning.ASKED_ON_MISSING" : "intake.warning.QUESTION_TEXT_MISSING");
        }
        return new Sheet(
                committee(read),
                ReadLetter.cut(reading.minister(), 100),
                askedOn,
                reading.wantedBy(),
                ReadLetter.cut(reading.matterTitle(), 1000),
                words);
    }

    /** As it was called that day, and where the register does not go back so far, as it is called now. */
    private @Nullable Committee committee(ReadLetter read) {
        String abbreviation = read.ref().committee();
        Optional<Committee> known = Optional.ofNullable(read.compared().committee())
                .flatMap(seen -> committees.byAbbreviation(
                        seen.abbreviation(), read.compared().day()))
                .or(() -> committees.named(abbreviation).stream().findFirst());
        if (known.isEmpty() && read.ref().matter() == Matter.GENERAL) {
            throw new Unfit("intake.warning.COMMITTEE_NOT_IN_REGISTER", abbreviation);
        }
        return known.orElse(null);
    }

    private static boolean isAnswered(Question question, AnswerGiven.Kind kind) {
        return question.answers().stream().anyMatch(given -> given.kind() == kind);
    }

    private static Optional<Text> otherDay(Question question, ReadLetter read) {
        List<LocalDate> days = question.answers().stream()
                .filter(given -> given.kind() == read.kind())
                .map(AnswerGiven::on)
                .toList();
        return days.contains(read.date())
                ? Optional.empty()
                : Optional.of(Text.of("intake.archive.otherDay", days.get(days.size() - 1), read.date()));
    }
}
