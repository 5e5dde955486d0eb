package dk.rettidig.answer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.answer.WrittenAnswer;
import dk.rettidig.database.EmptyDatabase;
import dk.rettidig.writing.Written;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordEditsTest {

    private static final Instant UPLOADED = WrittenAnswer.NOW;
    private static final Instant LAST_KEPT = UPLOADED.plus(Duration.ofDays(30));
    private static final EditedWords WORDS = new EditedWords(Written.of(List.of()), List.of(), true);

    private final EmptyDatabase database = EmptyDatabase.create();
    private final EntityManager entities = database.entities();
    private final WordEdits edits = new WordEdits();
    private final WrittenAnswer written = new WrittenAnswer();

    @BeforeEach
    void write() {
        edits.entities = entities;
        entities.getTransaction().begin();
        entities.persist(written.office);
        entities.persist(written.officer);
        entities.persist(written.question.sheet().committee().orElseThrow());
        entities.persist(written.question);
        entities.persist(written.answer);
        assertEquals(1, written.write("Rigspolitiet har oplyst det.").number());
        entities.flush();
    }

    @AfterEach
    void close() {
        entities.getTransaction().rollback();
        entities.close();
        database.close();
    }

    @Test
    void an_edit_nobody_took_over_is_forgotten_when_thirty_days_are_over() {
        WordEdit edit = edits.add(edit());

        assertEquals(0, edits.forgetOld(LAST_KEPT));
        assertEquals(1, edits.forgetOld(LAST_KEPT.plusMillis(1)));
        assertTrue(found(edit).isEmpty());
    }

    @Test
    void an_edit_that_was_taken_over_stays() {
        WordEdit edit = edits.add(edit().take(UPLOADED));

        assertEquals(0, edits.forgetOld(LAST_KEPT.plus(Duration.ofDays(400))));
        assertTrue(found(edit).isPresent());
    }

    private WordEdit edit() {
        return new WordEdit(written.draft(), WORDS, written.officer, UPLOADED);
    }

    private Optional<WordEdit> found(WordEdit edit) {
        entities.clear();
        return Optional.ofNullable(entities.find(WordEdit.class, edit.id()));
    }
}
