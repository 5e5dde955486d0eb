package dk.rettidig.letter.template.part;

import dk.rettidig.letter.template.control.Condition;

/** What stands in the letter only on a condition. */
record When(Condition condition, Segments content) implements Segment {

    @Override
    public void write(Filling filling) {
        if (condition.holds(filling.fields())) {
            content.write(filling);
        }
    }
}
