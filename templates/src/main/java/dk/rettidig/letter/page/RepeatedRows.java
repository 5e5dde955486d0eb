package dk.rettidig.letter.page;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table that stand on top of each of its pages. */
final class RepeatedRows {
    private final List<Band> bands = new ArrayList<>(1);

    void add(Band band) {
        bands.add(band);
    }

    boolean include(Band band) {
        return bands.contains(band);
    }

    List<Band> bands() {
        return bands;
    }

    float height() {
        float height = 0;
        for (Band band : bands) {
            height += band.height();
        }
        return height;
    }
}
