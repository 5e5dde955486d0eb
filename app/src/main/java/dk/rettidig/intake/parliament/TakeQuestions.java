package dk.rettidig.intake.parliament;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.intake.feed.Codes;
import dk.rettidig.intake.feed.FeedRow;
import dk.rettidig.intake.member.ParliamentRegister;
import dk.rettidig.intake.parliament.DocumentReader.Unusable;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Messages;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.people.parliament.Ministers;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionHappening.QuestionReceived;
import dk.rettidig.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a page of Parliament's documents into the questions. Taken again, it changes nothing. */
@ApplicationScoped
public class TakeQuestions {

    @Inject
    ParliamentQuestions parliament;

    @Inject
    Questions questions;

    @Inject
    Committees committees;

    @Inject
    Ministers ministers;

    @Inject
    ParliamentRegister members;

    @Inject
    Reconcile reconcile;

    @Inject
    People people;

    @Inject
    Journal journal;

    @Inject
    Instance<DanishCalendar> calendar;

    @Inject
    InstantSource clock;

    /** What a page brought, and the documents that could not be used. */
    public record Taken(int created, int changed, List<Problem> problems) {
        public Taken {
            problems = List.copyOf(problems);
        }
    }

    /** A document and what it lacks. */
    public record Problem(int document, String message) {}

    public Taken take(List<FeedRow> documents, Codes codes) {
        List<Problem> problems = new ArrayList<>();
        Map<Integer, ParliamentQuestion> known =
                parliament.byDocuments(documents.stream().map(FeedRow::id).toList());
        AskedOnce registers = new AskedOnce(people, ministers, committees, members, calendar);
        List<SourceQuestion> sources = read(documents, known.keySet(), codes, registers, problems);
        Map<String, Question> ours = new HashMap<>(parliament.byRefs(sources.stream()
                .filter(source -> !known.containsKey(source.document()))
                .map(source -> source.ref().toString())
                .toList()));
        int created = 0;
        int changed = 0;
        for (SourceQuestion source : sources) {
            ParliamentQuestion kept = known.get(source.document());
            if (kept == null) {
                Question question = ours.get(source.ref().toString());
                if (question == null) {
                    ours.put(source.ref().toString(), create(source, registers));
                    created++;
                } else {
                    changed += link(question, source, registers) ? 1 : 0;
                }
            } else if (!kept.says(source)) {
                follow(kept, source, registers);
                changed++;
            }
        }
        return new Taken(created, changed, problems);
    }

    private List<SourceQuestion> read(
            List<FeedRow> documents, Set<Integer> known, Codes codes, AskedOnce registers, List<Problem> problems) {
        List<SourceQuestion> sources = new ArrayList<>();
        for (FeedRow document : documents) {
            try {
                DocumentReader.read(document, codes, registers, known.contains(document.id()))
                        .filter(source -> isKnown(registers.committee(source), source, problems))
                        .ifPresent(sources::add);
            } catch (Unusable unusable) {
                problems.add(new Problem(document.id(), Messages.danish().say(unusable.key())));
            }
        }
        return sources;
    }

    private static boolean isKnown(@Nullable Committee committee, SourceQuestion source, List<Problem> problems) {
        if (committee == null && source.ref().matter() == Matter.GENERAL) {
            String message = Messages.danish()
                    .say("intake.parliament.noCommittee", source.ref().committee());
            problems.add(new Problem(source.document(), message));
            return false;
        }
        return true;
    }

    private Question create(SourceQuestion source, AskedOnce registers) {
        Person bringer = registers.bringer();
        SourceFacts facts = source.facts();
        Question question = questions.add(Question.asked(
                source.ref(),
                facts.sheet(registers.committee(source), null),
                facts.askerList(),
                source.ref().matter().deadline(facts.sheet(null, null), registers.calendar()),
                bringer,
                clock.instant()));
        journal.record(new QuestionReceived(question.ref(), question.sheet().sender()), bringer);
        parliament.add(new ParliamentQuestion(question, source));
        reconcile.events(question, source, PublishedAnswers.NONE, false, bringer);
        return question;
    }

    /** A person registered it first: what the person wrote stands. */
    private boolean link(Question question, SourceQuestion source, AskedOnce registers) {
        boolean isLinked = parliament.of(question).isPresent();
        if (!isLinked) {
            parliament.add(new ParliamentQuestion(question, source));
            reconcile.events(question, source, PublishedAnswers.NONE, false, registers.bringer());
        }
        return !isLinked;
    }

    private void follow(ParliamentQuestion kept, SourceQuestion source, AskedOnce registers) {
        Question question = kept.question();
        Person bringer = registers.bringer();
        SourceFacts before = kept.facts();
        SourceFacts ours = SourceFacts.of(question);
        SourceFacts merged = ours.following(before, source.facts());
        if (!merged.equals(ours)) {
            journal.record(
                    question.restate(
                            merged.sheet(
                                    registers.committee(source),
                                    question.sheet().wantedBy().orElse(null)),
                            merged.askerList(),
                            registers.calendar()),
                    bringer);
        }
        reconcile.facts(question, before, source);
        reconcile.events(question, source, kept.answers(), kept.isWithdrawn(), bringer);
        ParliamentQuestion unused = kept.follow(source);
    }
}
