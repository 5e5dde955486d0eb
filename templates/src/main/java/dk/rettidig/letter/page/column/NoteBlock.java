package dk.rettidig.letter.page.column;

/** A footnote, set. */
public record NoteBlock(int number, Column column) {
    public float height() {
        return column.height();
    }
}
