package dk.rettidig.sample;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Extension;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Sending.Request;
import dk.rettidig.hearing.release.Proposals;
import dk.rettidig.hearing.said.LateReason;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.journal.Journal;
import dk.rettidig.letter.Block;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Allocation;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the ministry asked the authorities, and what became of it. */
@ApplicationScoped
class SampleHearings {

    private static final int DAYS_TO_ANSWER = 14;
    private static final List<String> UNITS = List.of("FYN", "KOEBENHAVN");
    private static final String ASKED = "Tallene bedes opdelt på år, og det bedes oplyst, hvordan de er opgjort.";

    @Inject
    Hearings hearings;

    @Inject
    Proposals proposals;

    @Inject
    SampleAuthorities authorities;

    @Inject
    People people;

    @Inject
    Journal journal;

    @Inject
    WorkDiary diary;

    void hear(Question question, Topic topic, Course course) {
        if (course != Course.NOT_HEARD) {
            LocalDate sentOn = diary.add(question.sheet().askedOn(), 1);
            LocalDate due = diary.onOrBefore(question.sheet().askedOn().plusDays(DAYS_TO_ANSWER));
            Person officer =
                    question.currentAllocation().map(Allocation::officer).orElseThrow();
            Authority authority = authorities.byCode(topic.authority());
            Hearing hearing = hearings.add(Hearing.to(
                    authority, question, request(question, authority, ASKED, Deadline.endOf(due), sentOn, officer)));
            journal.recordAt(hearing.sent(), officer, hearing.sentAt());
            follow(hearing, topic, course, sentOn, due);
        }
    }

    private Request request(Question question, Authority to, String text, Deadline due, LocalDate sentOn, Person by) {
        Instant at = diary.at(sentOn, by.authority().isPresent() ? 13 : 10);
        return new Request(text, due, at, at, by, "sample-" + question.ref() + "-" + to.code());
    }

    private void follow(Hearing hearing, Topic topic, Course course, LocalDate sentOn, LocalDate due) {
        switch (course) {
            case NOT_HEARD, WAITING -> {}
            case TO_BE_APPROVED -> propose(hearing, topic, sentOn);
            case IN_TIME -> answer(hearing, said(topic), diary.add(due, -1));
            case NO_REMARKS -> answer(hearing, List.of(), diary.add(due, -3));
            case LATE -> {
                remind(hearing, diary.add(due, 1));
                answer(hearing, said(topic), diary.add(due, 2));
            }
            case OVERDUE -> remind(hearing, diary.add(due, 1));
            case EXTENDED -> {
                moreTime(hearing, due);
                answer(hearing, said(topic), diary.add(due, 3));
            }
            case MORE_TIME_GIVEN -> moreTime(hearing, due);
            case MORE_TIME_WISHED -> wish(hearing, diary.add(due, -2), diary.add(due, 4));
            case EXTENDED_TOO_LATE -> {
                extend(hearing, diary.add(due, 2), diary.add(due, 5));
                answer(hearing, said(topic), diary.add(due, 4));
            }
            case SENT_BACK -> {
                moreWanted(hearing, topic, due);
                answer(hearing, saidFully(topic), diary.add(due, 3));
            }
            case MORE_WANTED -> moreWanted(hearing, topic, due);
            case ENTERED_BY_OFFICER -> enter(hearing, topic, due);
            case ONWARD -> {
                onward(hearing, sentOn, due).forEach(unit -> answer(unit, saidBy(topic), diary.add(due, -5)));
                answer(hearing, saidWithUnits(topic, hearing), diary.add(due, -1));
            }
            case UNITS_WAITING -> answer(onward(hearing, sentOn, due).get(1), saidBy(topic), diary.add(sentOn, 2));
        }
    }

    private List<Hearing> onward(Hearing hearing, LocalDate sentOn, LocalDate due) {
        List<Hearing> units = new ArrayList<>();
        Deadline earlier = Deadline.endOf(diary.add(due, -3));
        for (String code : UNITS) {
            Authority unit = authorities.byCode(code);
            Request request =
                    request(hearing.question(), unit, "Kredsens tal bedes oplyst.", earlier, sentOn, writer(hearing));
            Hearing asked = hearings.add(hearing.sendOnward(unit, request));
            journal.recordAt(asked.sent(), writer(hearing), asked.sentAt());
            units.add(asked);
        }
        return units;
    }

    private void answer(Hearing hearing, List<Block> blocks, LocalDate on) {
        Instant at = diary.at(on, hearing.isOnward() ? 11 : 14);
        Person by = writer(hearing);
        journal.recordAt(
                hearing.receive(
                        Words.written(blocks, Way.WRITTEN).because(LateReason.DATA_TOOK_TIME), at, at, Sender.of(by)),
                by,
                at);
    }

    private void propose(Hearing hearing, Topic topic, LocalDate on) {
        people.holding(Role.CONTRIBUTOR, hearing.authority()).stream()
                .filter(person -> !person.rolesOn(on).contains(Role.COORDINATOR))
                .findFirst()
                .ifPresent(person ->
                        proposals.add(hearing, Words.written(said(topic), Way.WRITTEN), diary.at(on, 15), person));
    }

    /** It came by mail and was entered two days later. */
    private void enter(Hearing hearing, Topic topic, LocalDate due) {
        Instant entered = diary.at(diary.add(due, 1), 9);
        Words words = Words.written(said(topic), Way.ENTERED_BY_OFFICER);
        Person officer = hearing.by();
        journal.recordAt(
                hearing.receive(words, diary.at(diary.add(due, -1), 15), entered, Sender.of(officer)),
                officer,
                entered);
    }

    private void moreWanted(Hearing hearing, Topic topic, LocalDate due) {
        answer(hearing, said(topic), diary.add(due, -1));
        Instant at = diary.at(diary.add(due, 1), 10);
        Person officer = hearing.by();
        journal.recordAt(
                hearing.sendBack("Det fremgår ikke, hvilken periode tallene vedrører.", at, officer), officer, at);
    }

    private void moreTime(Hearing hearing, LocalDate due) {
        wish(hearing, diary.add(due, -3), diary.add(due, 5));
        extend(hearing, diary.add(due, -2), diary.add(due, 5));
    }

    private void wish(Hearing hearing, LocalDate on, LocalDate until) {
        Instant at = diary.at(on, 9);
        Person by = writer(hearing);
        journal.recordAt(hearing.wish(Deadline.endOf(until), "Der afventes tal fra to politikredse.", at, by), by, at);
    }

    private void extend(Hearing hearing, LocalDate on, LocalDate until) {
        Instant at = diary.at(on, 12);
        Person officer = hearing.by();
        Extension.Grant grant = new Extension.Grant(Deadline.endOf(until), "Efter aftale med myndigheden.", at, at);
        journal.recordAt(hearing.extend(grant, officer), officer, at);
    }

    private void remind(Hearing hearing, LocalDate on) {
        Instant at = diary.at(on, 8);
        Person officer = hearing.by();
        journal.recordAt(hearing.remind("Udtalelsen bedes sendt i dag.", at, officer), officer, at);
    }

    private Person writer(Hearing hearing) {
        return people.holding(Role.CONTRIBUTOR, hearing.authority()).stream()
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> said(Topic topic) {
        return topic.statement().stream().<Block>map(Block.Paragraph::of).toList();
    }

    private static List<Block> saidBy(Topic topic) {
        return List.of(Block.Paragraph.of(topic.district()));
    }

    private static List<Block> saidFully(Topic topic) {
        List<Block> blocks = new ArrayList<>(said(topic));
        blocks.add(Block.Paragraph.of("Tallene vedrører de seneste 12 måneder til og med udgangen af sidste måned."));
        return blocks;
    }

    private static List<Block> saidWithUnits(Topic topic, Hearing hearing) {
        List<Block> blocks = new ArrayList<>(said(topic));
        for (Hearing unit : hearing.onward()) {
            String name = unit.authority().name();
            blocks.add(Block.Paragraph.of(name + " har over for Rigspolitiet oplyst følgende:"));
            blocks.add(new Block.Quote(name, saidBy(topic)));
        }
        return blocks;
    }
}
