package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.Relationships.Relationship;
import dk.rettidig.letter.manuscript.ImageBytes;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.Run.Anchor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pictures that lie in the file itself. Drawings made of shapes are told of, not shown. */
final class PictureReader {
    private static final long MOST_PIXELS = 40_000_000;

    private final Story story;

    PictureReader(Story story) {
        this.story = story;
    }

    @Nullable
    Run read(Node drawing) {
        Node inline = drawing.child("wp:inline");
        Node frame = inline == null ? drawing.child("wp:anchor") : inline;
        Node blip = frame == null ? null : frame.descendant("a:blip");
        Relationship target = blip == null ? null : story.relationships.byId(blip.attribute("r:embed"));
        byte[] bytes = target == null || target.external() ? null : story.source.parts.bytes(target.target());
        if (frame == null || bytes == null || target == null) {
            story.source.isUnknown("en figur eller et tekstfelt");
            return null;
        }
        Pixels pixels = Pixels.of(bytes);
        if (pixels == null) {
            String name = target.target();
            story.source.isUnknown("et billede i formatet "
                    + name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
            return null;
        }
        if (pixels.count() > MOST_PIXELS) {
            throw new RefusedFile(RefusedFile.Reason.PICTURE_TOO_LARGE, target.target());
        }
        return picture(frame, bytes, inline == null ? anchor(frame) : null);
    }

    private static Run picture(Node frame, byte[] bytes, @Nullable Anchor anchor) {
        Node extent = frame.child("wp:extent");
        Node description = frame.child("wp:docPr");
        String alternative = description == null ? "" : description.attribute("descr", "");
        boolean decoration = frame.descendant("?:decorative") != null;
        return new Run.Picture(
                new ImageBytes(bytes),
                Math.max(1, Measure.emus(extent == null ? null : extent.number("cx"))),
                Math.max(1, Measure.emus(extent == null ? null : extent.number("cy"))),
                decoration ? null : alternative,
                anchor);
    }

    private static Anchor anchor(Node frame) {
        Node horizontal = frame.child("wp:positionH");
        Node vertical = frame.child("wp:positionV");
        return new Anchor(
                offset(horizontal),
                offset(vertical),
                horizontal != null && "page".equals(horizontal.attribute("relativeFrom")),
                vertical != null && "page".equals(vertical.attribute("relativeFrom")),
                "1".equals(frame.attribute("behindDoc")));
    }

    private static float offset(@Nullable Node position) {
        Node offset = position == null ? null : position.child("wp:posOffset");
        return offset == null ? 0 : Measure.emus(Measure.whole(offset.text().strip()));
    }
}
