package dk.rettidig.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one period.
 *
 * @param sent always the sum of the four that follow
 * @param onTimeOriginally scored hearings whose statement came within the deadline they were sent with
 * @param lateOriginally scored hearings whose statement did not
 * @param statements hearings with a statement
 * @param neverReturned hearings whose statement was never sent back for more
 */
public record Figures(
        long sent,
        long onTime,
        long late,
        long waiting,
        long cancelled,
        long onTimeOriginally,
        long lateOriginally,
        long statements,
        long neverReturned,
        int target) {

    public static Figures none(int target) {
        return new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, target);
    }

    /** So many hearings that count alike. */
    public static Figures of(
            Outcome outcome, boolean inOriginal, boolean answered, boolean complete, long hearings, int target) {
        return new Figures(
                hearings,
                outcome == Outcome.ON_TIME ? hearings : 0,
                outcome == Outcome.LATE ? hearings : 0,
                outcome == Outcome.WAITING ? hearings : 0,
                outcome == Outcome.CANCELLED ? hearings : 0,
                outcome.scored() && inOriginal ? hearings : 0,
                outcome.scored() && !inOriginal ? hearings : 0,
                answered ? hearings : 0,
                complete ? hearings : 0,
                target);
    }

    public Figures plus(Figures other) {
        return new Figures(
                sent + other.sent,
                onTime + other.onTime,
                late + other.late,
                waiting + other.waiting,
                cancelled + other.cancelled,
                onTimeOriginally + other.onTimeOriginally,
                lateOriginally + other.lateOriginally,
                statements + other.statements,
                neverReturned + other.neverReturned,
                target);
    }

    public long count(Outcome outcome) {
        return switch (outcome) {
            case ON_TIME -> onTime;
            case LATE -> late;
            case WAITING -> waiting;
            case CANCELLED -> cancelled;
        };
    }

    public long scored() {
        return onTime + late;
    }

    public @Nullable BigDecimal rate() {
        return Rate.of(onTime, scored());
    }

    /** Beside the rate, so that an extension cannot hide that something came late. */
    public @Nullable BigDecimal rateOriginalDeadline() {
        return Rate.of(onTimeOriginally, onTimeOriginally + lateOriginally);
    }

    public long returned() {
        return statements - neverReturned;
    }

    /** "Fyldestgørende": the share of statements that were never sent back. */
    public @Nullable BigDecimal complete() {
        return Rate.of(neverReturned, statements);
    }

    public boolean met() {
        return reaches(target);
    }

    /** @param percent some other plan's target */
    public boolean reaches(int percent) {
        return Rate.reaches(onTime, scored(), percent);
    }

    /**
     * How many more may come late with the goal still met, if nothing else came at all. It uses what has been counted
     * and nothing else; what is expected belongs to the forecast.
     */
    public long roomLeft() {
        return Math.max(0, onTime * 100 / target - scored());
    }
}
