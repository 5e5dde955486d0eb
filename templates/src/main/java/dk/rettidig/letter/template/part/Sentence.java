package dk.rettidig.letter.template.part;

import dk.rettidig.letter.template.control.Control;
import org.jspecify.annotations.Nullable;

/** A sentence of the template, unless the letter brings another. */
record Sentence(Control control, Shape shape, Segments own) implements Segment {

    @Override
    public void write(Filling filling) {
        String other = filling.wording(control);
        if (other != null) {
            shape.text(other, filling);
        } else {
            own.write(filling);
        }
    }

    @Override
    public byte @Nullable [] constant() {
        return own.constant();
    }

    @Override
    public boolean isReplacedBy(Filling filling) {
        return filling.wording(control) != null;
    }
}
