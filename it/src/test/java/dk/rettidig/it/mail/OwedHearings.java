package dk.rettidig.it.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Hearings that were sent some days ago by other ways, so that no mail goes out with them. */
final class OwedHearings {

    private static final int OF_A_QUESTION = 50;
    private static final int OFFICERS = 4;

    private OwedHearings() {}

    /** Their numbers. */
    static Set<String> registered(RunningSystem system, int many, String sentOn, String due) throws Exception {
        Program officer = Program.of(system, "sagsbehandler");
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
        try {
            List<Callable<List<String>>> questions = new ArrayList<>();
            for (int i = 0; i < many / OF_A_QUESTION; i++) {
                int number = 3000 + i;
                questions.add(() -> hearings(officer, question(officer, number, sentOn), sentOn, due));
            }
            Set<String> hearings = new TreeSet<>();
            for (Future<List<String>> question : officers.invokeAll(questions)) {
                hearings.addAll(question.get());
            }
            return hearings;
        } finally {
            officers.shutdown();
        }
    }

    static String question(Program officer, int number, String askedOn) {
        Reply asked = officer.post(
                "/questions",
                """
                {"ref": {"session": "20261", "committee": "REU", "matter": "GENERAL", "number": %d},
                 "askedOn": "%s", "questionText": "Vil ministeren oplyse antallet af sager?"}"""
                        .formatted(number, askedOn));
        assertEquals(201, asked.status(), asked.body());
        return asked.location();
    }

    private static List<String> hearings(Program officer, String question, String sentOn, String due) {
        List<String> hearings = new ArrayList<>();
        for (int i = 0; i < OF_A_QUESTION; i++) {
            Reply sent = officer.post(
                    question + "/hearings",
                    """
                    {"authority": "RIGSPOLITIET", "due": "%s", "sentAt": "%sT10:00:00+01:00", "text": "Del %d."}"""
                            .formatted(due, sentOn, i));
            assertEquals(201, sent.status(), sent.body());
            hearings.add(sent.json().getJsonNumber("id").toString());
        }
        return hearings;
    }
}
