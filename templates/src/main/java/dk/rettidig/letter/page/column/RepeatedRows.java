package dk.rettidig.letter.page.column;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table that stand on top of each of its pages. */
public final class RepeatedRows {
    private final List<Band> bands = new ArrayList<>(1);

    void add(Band band) {
        bands.add(band);
    }

    public boolean include(Band band) {
        return bands.contains(band);
    }

    public List<Band> bands() {
        return bands;
    }

    public float height() {
        float height = 0;
        for (Band band : bands) {
            height += band.height();
        }
        return height;
    }
}
