package dk.rettidig.intake.run;

import dk.rettidig.intake.feed.Codes;
import dk.rettidig.intake.feed.FeedFailed;
import dk.rettidig.intake.feed.FeedPage;
import dk.rettidig.intake.feed.FeedQuery;
import dk.rettidig.intake.feed.FeedRow;
import dk.rettidig.intake.feed.ParliamentFeed;
import dk.rettidig.intake.member.KeepCommittees;
import dk.rettidig.intake.parliament.ParliamentQuestions;
import dk.rettidig.intake.run.FeedRun.Outcome;
import dk.rettidig.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One run: code tables, registers, then the questions that are new or changed. */
@ApplicationScoped
public class FetchFromParliament {

    private static final Logger LOG = Logger.getLogger(FetchFromParliament.class.getName());
    private static final int AT_A_TIME = 20;

    @Inject
    ParliamentFeed feed;

    @Inject
    FeedRuns runs;

    @Inject
    Lease lease;

    @Inject
    TakePage takePage;

    @Inject
    KeepCommittees keepCommittees;

    @Inject
    ParliamentQuestions questions;

    /** As {@link #run}, where nobody waits for the end. */
    public void inBackground(boolean whole) {
        run(whole)
                .ifPresent(ended -> LOG.log(
                        Level.INFO, "Parliament: {0} new, {1} changed", new Object[] {ended.created(), ended.changed()
                        }));
    }

    /**
     * @param whole whether to go through everything again and not only what changed
     * @return nothing where another run is under way
     */
    public Optional<FeedRun> run(boolean whole) {
        if (!lease.take()) {
            return Optional.empty();
        }
        long run = runs.begin();
        try {
            fetch(run, whole);
            return Optional.of(runs.end(run, Outcome.GOOD, ""));
        } catch (FeedFailed failed) {
            LOG.log(Level.WARNING, "Parliament''s data was not fetched: {0}", failed.getMessage());
            return Optional.of(runs.end(run, Outcome.STOPPED, Messages.danish().say(failed.reason())));
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "A run that fetched Parliament's data failed", failed);
            return Optional.of(runs.end(run, Outcome.STOPPED, Messages.danish().say("intake.feed.fault")));
        } finally {
            if (!lease.free()) {
                LOG.log(Level.WARNING, "The lease of the import was lost");
            }
        }
    }

    /** Stops the run that is under way; what it has taken stays, and the next one goes on from there. */
    public boolean stop() {
        return lease.takeAway();
    }

    public boolean isRunning() {
        return lease.isHeld();
    }

    private void fetch(long run, boolean whole) {
        Codes codes = Codes.load(feed);
        for (FeedStream stream : FeedStream.values()) {
            FeedPosition first = runs.position(stream, () -> newest(stream));
            if (whole && !first.isWhole()) {
                FeedPosition unused = runs.again(stream, newest(stream));
            }
        }
        for (FeedStream stream : FeedStream.values()) {
            boolean goesOn = true;
            while (goesOn) {
                FeedPosition position = runs.position(stream, () -> newest(stream));
                FeedPage page = feed.page(stream.after(position, codes));
                stream.check(page, position, codes);
                goesOn = takePage.take(stream, page, documents(stream, page, codes), codes, run);
            }
            if (stream == FeedStream.ACTORS) {
                LOG.log(Level.FINE, "Committees added: {0}", keepCommittees.keep());
            }
        }
    }

    private Optional<FeedRow> newest(FeedStream stream) {
        return feed.page(FeedQuery.newest(stream.entity())).rows().stream().findFirst();
    }

    /** The questions a page is about; where it only points to them, they are fetched. */
    private List<FeedRow> documents(FeedStream stream, FeedPage page, Codes codes) {
        return switch (stream) {
            case SESSIONS, ACTORS, TIES -> List.of();
            case QUESTIONS -> page.rows();
            case ANSWERS -> again(questions.known(numbers(page, "spørgsmålsid")), codes);
            case ROLES -> again(touched(page, codes), codes);
        };
    }

    /** Known questions, and those that a minister was put on only now. */
    private Set<Integer> touched(FeedPage page, Codes codes) {
        Set<Integer> touched = new TreeSet<>(questions.known(numbers(page, "dokumentid")));
        page.rows().stream()
                .filter(row ->
                        codes.ministerRoles().contains(row.number("rolleid").orElse(-1)))
                .flatMap(row -> row.number("dokumentid").stream())
                .forEach(touched::add);
        return touched;
    }

    private static Set<Integer> numbers(FeedPage page, String field) {
        Set<Integer> numbers = new TreeSet<>();
        page.rows().forEach(row -> row.number(field).ifPresent(numbers::add));
        return numbers;
    }

    private List<FeedRow> again(Iterable<Integer> numbers, Codes codes) {
        List<FeedRow> documents = new ArrayList<>();
        Set<Integer> some = new TreeSet<>();
        for (Integer number : numbers) {
            some.add(number);
            if (some.size() == AT_A_TIME) {
                documents.addAll(fetched(some, codes));
                some.clear();
            }
        }
        documents.addAll(some.isEmpty() ? List.of() : fetched(some, codes));
        return documents;
    }

    private List<FeedRow> fetched(Set<Integer> numbers, Codes codes) {
        List<FeedRow> rows = feed.page(FeedStream.documents(numbers)).rows();
        rows.stream().filter(row -> !numbers.contains(row.id())).findFirst().ifPresent(row -> {
            throw FeedFailed.because("intake.feed.filterIgnored", "Dokument", Integer.toString(row.id()));
        });
        return rows.stream()
                .filter(row -> codes.questions().contains(row.number("typeid").orElse(-1)))
                .toList();
    }
}
