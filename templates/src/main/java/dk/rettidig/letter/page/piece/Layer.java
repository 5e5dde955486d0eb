package dk.rettidig.letter.page.piece;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page: fills below, then pieces, then rules. */
public final class Layer {
    private final List<Fill> fills = new ArrayList<>(0);
    private final List<Piece.Picture> behind = new ArrayList<>(0);
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>(0);
    private final List<Bookmark> bookmarks = new ArrayList<>(0);

    public record Fill(float left, float top, float width, float height, int color) {}

    /** A straight line. */
    public record Rule(float fromX, float fromY, float toX, float toY, float width, int color) {}

    /** @param level 1 for the outermost */
    public record Bookmark(int level, String title, float top) {}

    public void add(Fill fill) {
        fills.add(fill);
    }

    public void add(Rule rule) {
        rules.add(rule);
    }

    public void add(Piece piece) {
        pieces.add(piece);
    }

    public void addBehind(Piece.Picture picture) {
        behind.add(picture);
    }

    public void add(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    public List<Fill> fills() {
        return fills;
    }

    public List<Piece.Picture> behind() {
        return behind;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<Bookmark> bookmarks() {
        return bookmarks;
    }
}
