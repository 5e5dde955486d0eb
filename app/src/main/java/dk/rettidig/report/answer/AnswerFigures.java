package dk.rettidig.report.answer;

import dk.rettidig.report.Rate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of some questions.
 *
 * @param asked always the sum of the five that follow
 */
public record AnswerFigures(long asked, long finalOnTime, long interimOnTime, long late, long waiting, long ended) {

    public static AnswerFigures of(List<CountedAnswer> answers) {
        return new AnswerFigures(
                answers.size(),
                count(answers, AnswerOutcome.FINAL_ON_TIME),
                count(answers, AnswerOutcome.INTERIM_ON_TIME),
                count(answers, AnswerOutcome.LATE),
                count(answers, AnswerOutcome.WAITING),
                count(answers, AnswerOutcome.ENDED));
    }

    private static long count(List<CountedAnswer> answers, AnswerOutcome outcome) {
        return answers.stream().filter(answer -> answer.outcome() == outcome).count();
    }

    public long count(AnswerOutcome outcome) {
        return switch (outcome) {
            case FINAL_ON_TIME -> finalOnTime;
            case INTERIM_ON_TIME -> interimOnTime;
            case LATE -> late;
            case WAITING -> waiting;
            case ENDED -> ended;
        };
    }

    /** The share that was answered finally in time; an interim answer is not one. */
    public @Nullable BigDecimal rate() {
        return Rate.of(finalOnTime, finalOnTime + interimOnTime + late);
    }
}
