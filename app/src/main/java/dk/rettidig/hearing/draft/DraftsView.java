package dk.rettidig.hearing.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader's authority is still writing.
 *
 * @param current what stands in the field
 * @param others what colleagues saved at the same time
 */
public record DraftsView(@Nullable DraftView current, List<DraftView> others) {

    /** Of a reader who is not of the authority asked. */
    public static final DraftsView NOTHING = new DraftsView(null, List.of());

    /** One draft; its version tells the next saving what it goes on from. */
    public record DraftView(long id, int version, String text, String by, Instant savedAt) {
        static DraftView of(StatementDraft draft) {
            return new DraftView(
                    draft.id(), draft.version(), draft.text(), draft.by().name(), draft.savedAt());
        }
    }

    public DraftsView {
        others = List.copyOf(others);
    }

    /** @param chosen the one to go on with, otherwise the last saved */
    static DraftsView of(List<StatementDraft> open, long chosen) {
        List<DraftView> all = open.stream().map(DraftView::of).toList();
        Optional<DraftView> current = all.stream()
                .filter(draft -> draft.id() == chosen)
                .findFirst()
                .or(() -> all.stream().findFirst());
        return new DraftsView(
                current.orElse(null),
                all.stream()
                        .filter(draft -> current.filter(draft::equals).isEmpty())
                        .toList());
    }

    public Optional<String> text() {
        return Optional.ofNullable(current).map(DraftView::text);
    }

    /** What a form goes on from that was refused: still that draft, or none if it has ended meanwhile. */
    public String basis(String entered) {
        boolean lives = others.stream().anyMatch(draft -> entered.equals(String.valueOf(draft.id())))
                || (current != null && entered.equals(String.valueOf(current.id())));
        return lives ? entered : "";
    }
}
