package dk.rettidig.letter.page.column;

import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.page.piece.Layer;
import dk.rettidig.letter.page.piece.Piece;
import dk.rettidig.letter.page.tree.Nest;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import dk.rettidig.letter.typeset.strand.Strand;
import org.jspecify.annotations.Nullable;

/** What is drawn along with a paragraph's lines: its bullet, its frame, the pictures anchored to it, its bookmark. */
final class Ornaments {
    private static final float GAP_AFTER_MARKER = 6;

    private final Para para;
    private final Nest.@Nullable Place place;
    private final float width;
    private final @Nullable Line marker;
    private final int bookmarkLevel;

    Ornaments(Para para, Nest.@Nullable Place place, float width, Tools tools) {
        this.para = para;
        this.place = place;
        this.width = width;
        this.marker = marker(para, tools);
        this.bookmarkLevel =
                place != null && para.outline() > 0 ? tools.headings().level() : 0;
    }

    void adorn(TextStrip strip, Line line, boolean first, boolean last) {
        ParaLook look = para.look();
        if (look.fill() != null || !look.borders().equals(Borders.NONE)) {
            float left = look.left() + Math.min(0, look.firstLine());
            float wide = width - left - look.right();
            strip.adorn((layer, x, y, repeated) ->
                    Frames.paragraph(layer, look, x + left, y, wide, line.height(), first, last));
        }
        if (!first) {
            return;
        }
        if (bookmarkLevel > 0) {
            String title = line.strand().text(0, line.strand().length());
            strip.adorn((layer, x, y, repeated) -> layer.add(new Layer.Bookmark(bookmarkLevel, title.strip(), y)));
        }
        for (Run run : para.runs()) {
            if (run instanceof Run.Picture picture && picture.anchor() != null) {
                strip.adorn(picture(picture, picture.anchor()));
            }
        }
        marker(strip, line);
    }

    /** Text begins at the paragraph's edge where its bullet leaves room for that, else after the bullet. */
    float firstLine() {
        float indent = para.look().firstLine();
        if (marker == null) {
            return indent;
        }
        float hang = Math.max(0, -indent);
        return marker.width() <= hang ? 0 : marker.width() - hang + GAP_AFTER_MARKER;
    }

    private void marker(TextStrip strip, Line line) {
        if (marker == null) {
            return;
        }
        Line shown = marker;
        Tag label = place == null ? null : place.label();
        float left = para.look().left() + Math.min(0, para.look().firstLine());
        float drop = line.ascent() - shown.ascent();
        strip.adorn((layer, x, y, repeated) ->
                layer.add(new Piece.Text(shown, x + left, y + drop, repeated ? null : label)));
    }

    private static @Nullable Line marker(Para para, Tools tools) {
        Para.ListMarker marker = para.marker();
        if (marker == null || marker.text().isBlank()) {
            return null;
        }
        Strand strand = tools.spinner().spin(marker.text(), marker.look());
        return strand.length() == 0 ? null : tools.lines().single(strand, para.look());
    }

    private TextStrip.Ornament picture(Run.Picture picture, Run.Anchor anchor) {
        String words = picture.alternative();
        Tag figure = place == null || words == null
                ? null
                : Nest.beside(place).child("Figure").described(words);
        return (layer, x, y, repeated) -> {
            float left = anchor.fromPageX() ? anchor.x() : x + anchor.x();
            float top = anchor.fromPageY() ? anchor.y() : y + anchor.y();
            Piece.Picture piece = new Piece.Picture(
                    picture.image(), left, top, picture.width(), picture.height(), repeated ? null : figure);
            if (anchor.behindText() && piece.tag() == null) {
                layer.addBehind(piece);
            } else {
                layer.add(piece);
            }
        };
    }
}
