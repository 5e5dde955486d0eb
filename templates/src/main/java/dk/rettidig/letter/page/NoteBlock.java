package dk.rettidig.letter.page;

/** A footnote, set. */
record NoteBlock(int number, Column column) {
    float height() {
        return column.height();
    }
}
