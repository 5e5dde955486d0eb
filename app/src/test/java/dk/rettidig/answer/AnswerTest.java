package dk.rettidig.answer;

import static dk.rettidig.answer.WrittenAnswer.NOW;
import static dk.rettidig.answer.WrittenAnswer.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.Block;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Ending;
import dk.rettidig.refusal.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final WrittenAnswer written = new WrittenAnswer();
    private final Answer answer = written.answer;

    @Test
    void a_new_draft_leaves_the_one_before_as_it_was() {
        assertEquals(1, written.write("Fem.").number());
        assertEquals(2, written.write("Seks.").number());

        assertEquals(List.of(Block.Paragraph.of("Fem.")), answer.drafts().get(0).blocks());
        assertEquals(
                List.of(Block.Paragraph.of("Seks.")), answer.drafts().get(1).blocks());
    }

    @Test
    void an_answer_knows_whether_it_already_says_something() {
        assertEquals(1, written.write("Fem.").number());

        assertTrue(answer.says(saying("Fem.")));
        assertFalse(answer.says(saying("Seks.")));
    }

    @Test
    void a_withdrawn_question_is_not_written_on() {
        assertEquals(
                "trukket",
                written.question
                        .end(Ending.Kind.WITHDRAWN, WrittenAnswer.ASKED, "trukket", "", written.head, NOW)
                        .reason());

        assertThrows(Refused.class, () -> written.write("Fem."));
    }

    @Test
    void after_the_final_answer_only_a_correction_is_written() {
        assertEquals(1, written.write("Fem.").number());
        assertEquals(AnswerGiven.Kind.FINAL, given(AnswerGiven.Kind.FINAL));

        Answer correction = Answer.next(written.question, AnswerGiven.Kind.CORRECTION);
        assertTrue(answer.isSent());
        assertThrows(Refused.class, () -> written.write("Seks."));
        assertEquals(
                1, correction.redraft(saying("Seks."), written.officer, NOW).number());
    }

    @Test
    void a_second_interim_answer_is_another_than_the_first() {
        Answer first = Answer.next(written.question, AnswerGiven.Kind.INTERIM);
        assertEquals(AnswerGiven.Kind.INTERIM, given(AnswerGiven.Kind.INTERIM));
        Answer second = Answer.next(written.question, AnswerGiven.Kind.INTERIM);

        assertTrue(first.isSent());
        assertFalse(second.isSent());
        assertEquals(2, second.number());
    }

    private AnswerGiven.Kind given(AnswerGiven.Kind kind) {
        return written.question
                .answered(kind, WrittenAnswer.ASKED, written.head, NOW)
                .kind();
    }
}
