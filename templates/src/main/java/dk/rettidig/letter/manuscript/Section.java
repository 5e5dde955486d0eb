package dk.rettidig.letter.manuscript;

import java.util.List;

/**
 * Pages of one size, with their headers and footers.
 *
 * @param firstPageDiffers whether {@link PageFurniture#first} is used on the section's first page (titlePg)
 * @param startsPage false where the section goes on where the one before stopped (continuous)
 */
public record Section(
        Page page,
        boolean firstPageDiffers,
        boolean startsPage,
        PageFurniture headers,
        PageFurniture footers,
        List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }

    /** Margins are measured from the paper's edge; header and footer are their distance from it. */
    public record Page(
            float width, float height, float top, float right, float bottom, float left, float header, float footer) {}

    /** What stands above or below the text: on the first page, and on those that follow. */
    public record PageFurniture(List<Item> first, List<Item> following) {
        public static final PageFurniture NONE = new PageFurniture(List.of(), List.of());

        public PageFurniture {
            first = List.copyOf(first);
            following = List.copyOf(following);
        }
    }
}
