package dk.rettidig.web.parts.chart;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many of how many, under a name.
 *
 * @param target in per cent
 * @param address of what was counted, if that can be opened
 */
public record Share(String name, long part, long whole, int target, @Nullable String address) {

    public Share(String name, long part, long whole, int target) {
        this(name, part, whole, target, null);
    }

    public Share leadingTo(String list) {
        return new Share(name, part, whole, target, list);
    }

    public boolean isEmpty() {
        return whole == 0;
    }

    /** In per cent, cut to one decimal: 89.97 is never told as 90. */
    public BigDecimal percent() {
        return isEmpty() ? BigDecimal.ZERO : BigDecimal.valueOf(part * 1000 / whole, 1);
    }

    /** Compares the whole numbers, not the share that is shown. */
    public boolean met() {
        return part * 100 >= target * whole;
    }

    public String percentIn(Locale language) {
        if (isEmpty()) {
            return "–";
        }
        NumberFormat oneDecimal = NumberFormat.getNumberInstance(language);
        oneDecimal.setMinimumFractionDigits(1);
        return oneDecimal.format(percent()) + " %";
    }
}
