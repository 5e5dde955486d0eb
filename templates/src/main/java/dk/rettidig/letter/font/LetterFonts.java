package dk.rettidig.letter.font;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fonts of one letter. Not safe for use by several threads: each letter has its own. */
public final class LetterFonts {
    private final Map<Cut, RareFace> rare = new LinkedHashMap<>();

    /**
     * The font that draws a character in a text set in {@code face}: the face itself, the whole of its font, or another
     * family in the same style.
     */
    public Typeface having(int codePoint, Face face) {
        if (face.code(codePoint) != 0) {
            return face;
        }
        Cut wanted = face.cut();
        List<Cut> candidates = new ArrayList<>(List.of(wanted));
        for (Family family : Family.values()) {
            candidates.add(new Cut(family, wanted.bold(), wanted.italic()));
        }
        for (Cut cut : candidates) {
            RareFace candidate = rare.computeIfAbsent(cut, RareFace::of);
            if (candidate.code(codePoint) != 0) {
                return candidate;
            }
        }
        throw new CharacterWithoutFont(codePoint);
    }

    public List<RareFace> rare() {
        return rare.values().stream().filter(RareFace::used).toList();
    }
}
