package dk.rettidig.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share in per cent, cut to one decimal and never rounded up: 89,96 shows as 89,9, because a goal of 90 is not reached
 * by rounding.
 */
public final class Rate {
    private Rate() {}

    /** Null when there is nothing to share: no hearing is neither 0 nor 100 per cent. */
    public static @Nullable BigDecimal of(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(Math.floorDiv(part * 1000, whole), 1);
    }

    /** Compares the whole numbers, not the rate that is shown. */
    public static boolean reaches(long part, long whole, int targetPercent) {
        return whole > 0 && part * 100 >= whole * targetPercent;
    }
}
