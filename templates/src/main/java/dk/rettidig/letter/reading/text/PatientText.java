package dk.rettidig.letter.reading.text;

import dk.rettidig.letter.reading.source.Deadline;

/**
 * A text that is not looked at beyond its deadline. Some texts are made so that a pattern tries everything; this way
 * none of them takes longer than a file may.
 */
final class PatientText implements CharSequence {
    private static final int OFTEN = 0x1FFF;

    private final String text;
    private final Deadline deadline;
    private int looks;

    PatientText(String text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        if ((++looks & OFTEN) == 0) {
            deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
