package dk.rettidig.web.parts.chart;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** How many of how many, under a name. */
public record Share(String name, long part, long whole) {

    public boolean isEmpty() {
        return whole == 0;
    }

    /** In per cent, cut to one decimal: 89.97 is never told as 90. */
    public BigDecimal percent() {
        return isEmpty() ? BigDecimal.ZERO : BigDecimal.valueOf(part * 1000 / whole, 1);
    }

    public boolean reaches(int target) {
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
