package dk.rettidig.letter.template.part;

/**
 * One value of the letter.
 *
 * @param inSentence whether words of the template stand around it: then it may not be missing
 */
record Value(String field, Shape shape, boolean inSentence) implements Segment {

    @Override
    public void write(Filling filling) {
        String value = filling.fields().get(field);
        if (value == null && inSentence) {
            filling.missing().add(field);
        }
        shape.text(value == null ? "" : value, filling);
    }
}
