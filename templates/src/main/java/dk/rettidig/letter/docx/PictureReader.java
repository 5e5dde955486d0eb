package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.Pixels;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.docx.guard.Relationships.Relationship;
import dk.rettidig.letter.manuscript.ImageBytes;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.Run.Anchor;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pictures that lie in the file itself. Drawings made of shapes are told of, not shown. */
final class PictureReader {
    private static final long MOST_PIXELS = 40_000_000;
    private static final Set<String> FROM_PARAGRAPH = Set.of("paragraph", "line");

    private final Story story;

    PictureReader(Story story) {
        this.story = story;
    }

    @Nullable
    Run read(Node drawing) {
        Node frame = frame(drawing);
        Node picture = picture(drawing);
        Node blip = picture == null ? null : picture.descendant("a:blip");
        Relationship target = blip == null ? null : story.relationships.byId(blip.attribute("r:embed"));
        byte[] bytes = target == null || target.external() ? null : story.source.parts.bytes(target.target());
        if (frame == null || bytes == null || target == null) {
            story.source.isUnknown(kind(frame));
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
        tellWhatIsNotShown(frame);
        return picture(frame, story.source.image(target.target(), bytes), frame.is("wp:anchor") ? anchor(frame) : null);
    }

    /** A picture that stands alone; in a group there are shapes beside it. */
    static @Nullable Node picture(Node drawing) {
        Node frame = frame(drawing);
        return frame == null ? null : frame.at("a:graphic", "a:graphicData", "pic:pic");
    }

    private static @Nullable Node frame(Node drawing) {
        Node inline = drawing.child("wp:inline");
        return inline == null ? drawing.child("wp:anchor") : inline;
    }

    /** What a drawing without a picture is, for a person. */
    private static String kind(@Nullable Node frame) {
        Node graphic = frame == null ? null : frame.at("a:graphic", "a:graphicData");
        String kind = graphic == null ? "" : graphic.attribute("uri", "");
        if (kind.endsWith("/chart")) {
            return "et diagram";
        }
        return kind.endsWith("/diagram") ? "en SmartArt-figur" : "en figur eller et tekstfelt";
    }

    private void tellWhatIsNotShown(Node frame) {
        Node cut = frame.descendant("a:srcRect");
        if (cut != null && (sides(cut, "l", "r") || sides(cut, "t", "b"))) {
            story.source.isUnknown("beskæring af et billede");
        }
        Node transformed = frame.descendant("a:xfrm");
        if (transformed != null && !transformed.attribute("rot", "0").equals("0")) {
            story.source.isUnknown("drejning af et billede");
        }
    }

    private static boolean sides(Node cut, String one, String other) {
        return !cut.attribute(one, "0").equals("0")
                || !cut.attribute(other, "0").equals("0");
    }

    private static Run picture(Node frame, ImageBytes image, @Nullable Anchor anchor) {
        Node extent = frame.child("wp:extent");
        Node description = frame.child("wp:docPr");
        String alternative = description == null ? "" : description.attribute("descr", "");
        if (description != null && alternative.isBlank()) {
            alternative = description.attribute("title", "");
        }
        Node decorative = frame.descendant("?:decorative");
        boolean decoration =
                decorative != null && !decorative.attribute("val", "1").equals("0");
        return new Run.Picture(
                image,
                Math.max(1, Measure.emus(extent == null ? null : extent.number("cx"))),
                Math.max(1, Measure.emus(extent == null ? null : extent.number("cy"))),
                decoration ? null : alternative,
                anchor);
    }

    private Anchor anchor(Node frame) {
        Node horizontal = frame.child("wp:positionH");
        Node vertical = frame.child("wp:positionV");
        String fromY = vertical == null ? "paragraph" : vertical.attribute("relativeFrom", "paragraph");
        boolean aligned = isAligned(horizontal) || isAligned(vertical);
        if (aligned || !(fromY.equals("page") || FROM_PARAGRAPH.contains(fromY))) {
            story.source.isUnknown("et billedes placering på siden");
        }
        return new Anchor(
                offset(horizontal),
                offset(vertical),
                horizontal != null && "page".equals(horizontal.attribute("relativeFrom")),
                fromY.equals("page"),
                "1".equals(frame.attribute("behindDoc")));
    }

    private static boolean isAligned(@Nullable Node position) {
        return position != null && position.child("wp:align") != null;
    }

    private static float offset(@Nullable Node position) {
        Node offset = position == null ? null : position.child("wp:posOffset");
        return offset == null ? 0 : Measure.emus(Measure.whole(offset.text().strip()));
    }
}
