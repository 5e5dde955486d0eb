package dk.rettidig.web.parts.chart;

import java.util.List;

/**
 * Shares beside each other, each held against its target.
 *
 * @param id tells the patterns of several charts on one page apart
 */
public record BarChart(String id, String title, List<Share> shares) {

    public static final int LEFT = 68;
    public static final int TOP = 20;
    public static final int PLOT = 240;
    private static final int SLOT = 80;
    private static final int BAR = 48;
    private static final int ROOM_FOR_TARGET = 76;
    private static final int ROOM_FOR_NAMES = 64;

    public BarChart {
        shares = List.copyOf(shares);
    }

    public List<Integer> gridLines() {
        return List.of(0, 20, 40, 60, 80, 100);
    }

    public int barWidth() {
        return BAR;
    }

    public int right() {
        return LEFT + SLOT * shares.size();
    }

    public int width() {
        return right() + ROOM_FOR_TARGET;
    }

    public int height() {
        return TOP + PLOT + ROOM_FOR_NAMES;
    }

    public int bottom() {
        return TOP + PLOT;
    }

    public double yOf(double percent) {
        return TOP + PLOT - PLOT * percent / 100;
    }

    public int middleOf(int bar) {
        return LEFT + SLOT * bar + SLOT / 2;
    }

    public int leftOf(int bar) {
        return middleOf(bar) - BAR / 2;
    }

    /** The target in force now, which is the last one's. */
    public int target() {
        return shares.get(shares.size() - 1).target();
    }

    /** Where the line of the target ends below a bar: it steps where the next one has another target. */
    public int endOfTarget(int bar) {
        return LEFT + SLOT * (bar + 1) + (bar == shares.size() - 1 ? 4 : 0);
    }
}
