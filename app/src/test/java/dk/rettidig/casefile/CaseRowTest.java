package dk.rettidig.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.database.EmptyDatabase;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseRowTest {

    private static final int HISTORIES = 150;
    private static final int LONGEST = 40;

    @Test
    void the_view_says_the_same_stage_as_the_code_over_generated_histories() {
        Map<Stage, Integer> seen = new EnumMap<>(Stage.class);
        try (EmptyDatabase database = EmptyDatabase.create();
                EntityManager entities = database.entities()) {
            Random random = new Random(20_241_122);
            for (int i = 1; i <= HISTORIES; i++) {
                entities.getTransaction().begin();
                live(new GeneratedCase(entities, random, i), entities, seen);
                entities.getTransaction().rollback();
            }
        }
        assertEquals(Stage.values().length, seen.size(), () -> "not every stage was met: " + seen);
    }

    private static void live(GeneratedCase one, EntityManager entities, Map<Stage, Integer> seen) {
        for (int step = 0; step < LONGEST; step++) {
            String happened = one.happen();
            entities.flush();
            Stage derived = one.stage();
            assertEquals(derived, inView(entities, one.ref()), () -> one.ref() + ": " + happened);
            seen.merge(derived, 1, Integer::sum);
        }
    }

    private static Stage inView(EntityManager entities, String ref) {
        return entities.createQuery("select r.stage from CaseRow r where r.ref = :ref", Stage.class)
                .setParameter("ref", ref)
                .getSingleResult();
    }
}
