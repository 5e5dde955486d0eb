package dk.rettidig.letter.template.part;

/** What stands in the letter only when it has a value of that name. */
record When(String field, Segments content) implements Segment {

    @Override
    public void write(Filling filling) {
        if (filling.fields().has(field)) {
            content.write(filling);
        }
    }
}
