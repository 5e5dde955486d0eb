package dk.rettidig.letter.reading.answer;

/**
 * A paragraph on one line.
 *
 * @param start where it begins in the mended text
 * @param end where its last line ends there
 */
record Paragraph(String text, int start, int end) {

    Paragraph with(String changed) {
        return new Paragraph(changed, start, end);
    }

    Paragraph joined(Paragraph next) {
        return new Paragraph(text + " " + next.text, start, next.end);
    }
}
