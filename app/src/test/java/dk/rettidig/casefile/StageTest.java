package dk.rettidig.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StageTest {

    private static final Path DRAWN = Path.of("..", "docs", "stages.mmd");

    @ParameterizedTest
    @CsvFileSource(resources = "transitions.csv", delimiter = ';', numLinesToSkip = 1)
    void a_case_is_at_the_stage_its_facts_say(String events, String stages) {
        CaseFacts facts = CaseFacts.received();
        List<Stage> walked =
                Arrays.stream(stages.split(" ", -1)).map(Stage::valueOf).toList();
        assertEquals(walked.get(0), Stage.of(facts));
        String[] happened = events.split(" ", -1);
        for (int i = 0; i < happened.length; i++) {
            facts = CaseEvent.valueOf(happened[i]).after(facts).orElseThrow();
            assertEquals(walked.get(i + 1), Stage.of(facts), "after " + happened[i]);
        }
    }

    @Test
    void the_table_walks_every_transition_there_is() throws IOException {
        Set<String> walked = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("src/test/resources/dk/rettidig/casefile/transitions.csv"))) {
            if (!row.startsWith("events")) {
                walked.addAll(walkedBy(row.split(";", 2)[0]));
            }
        }
        Set<String> missing = new TreeSet<>();
        for (CaseFacts facts : reachable()) {
            for (CaseEvent event : CaseEvent.values()) {
                event.after(facts).ifPresent(after -> missing.add(transition(facts, event, after)));
            }
        }
        missing.removeAll(walked);
        assertEquals(Set.of(), missing);
    }

    private static Set<String> walkedBy(String events) {
        Set<String> walked = new TreeSet<>();
        CaseFacts facts = CaseFacts.received();
        for (String name : events.strip().split(" ", -1)) {
            CaseEvent event = CaseEvent.valueOf(name);
            CaseFacts after = event.after(facts).orElseThrow();
            walked.add(transition(facts, event, after));
            facts = after;
        }
        return walked;
    }

    private static String transition(CaseFacts before, CaseEvent event, CaseFacts after) {
        return Stage.of(before) + " " + event + " " + Stage.of(after);
    }

    @Test
    void every_stage_can_be_reached_and_an_end_can_be_reached_from_each() {
        Set<CaseFacts> all = reachable();
        assertEquals(Set.of(Stage.values()), all.stream().map(Stage::of).collect(Collectors.toSet()));
        for (CaseFacts facts : all) {
            assertTrue(
                    reachableFrom(facts).stream()
                            .anyMatch(later -> Stage.of(later).isEnd()),
                    () -> "no end from " + facts);
        }
    }

    @Test
    void the_drawing_in_the_documents_is_the_graph_of_the_code() throws IOException {
        String graph = graph();
        Files.writeString(Path.of("target", "stages.mmd"), graph);
        assertEquals(
                Files.exists(DRAWN) ? Files.readString(DRAWN) : "",
                graph,
                "docs/stages.mmd is not what the code does; app/target/stages.mmd is");
    }

    private static String graph() {
        Map<Stage, Map<Stage, Set<String>>> edges = new EnumMap<>(Stage.class);
        for (CaseFacts facts : reachable()) {
            Stage before = Stage.of(facts);
            for (CaseEvent event : CaseEvent.values()) {
                event.after(facts)
                        .map(Stage::of)
                        .filter(after -> after != before)
                        .ifPresent(after -> edges.computeIfAbsent(before, any -> new EnumMap<>(Stage.class))
                                .computeIfAbsent(after, any -> new TreeSet<>())
                                .add(event.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            }
        }
        StringBuilder graph = new StringBuilder("stateDiagram-v2\n    [*] --> RECEIVED\n");
        edges.forEach((before, ways) -> ways.forEach((after, events) ->
                graph.append("    %s --> %s : %s\n".formatted(before, after, String.join(", ", events)))));
        Arrays.stream(Stage.values())
                .filter(Stage::isEnd)
                .forEach(stage -> graph.append("    ").append(stage).append(" --> [*]\n"));
        return graph.toString();
    }

    private static Set<CaseFacts> reachable() {
        return reachableFrom(CaseFacts.received());
    }

    private static Set<CaseFacts> reachableFrom(CaseFacts start) {
        Set<CaseFacts> seen = new LinkedHashSet<>(Set.of(start));
        Deque<CaseFacts> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            CaseFacts facts = next.pop();
            for (CaseEvent event : CaseEvent.values()) {
                event.after(facts).filter(seen::add).ifPresent(next::add);
            }
        }
        return seen;
    }
}
