package dk.rettidig.letter.template.part;

import dk.rettidig.letter.Line;
import dk.rettidig.letter.template.control.Control;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An addressee or a sender. A sender not named by the letter is the template's; an addressee has no such default. */
record Lines(Control control, Shape shape, Segments own) implements Segment {

    @Override
    public void write(Filling filling) {
        List<Line> lines = filling.lines(control);
        if (lines.isEmpty() && control == Control.SENDER) {
            own.write(filling);
        } else {
            shape.lines(lines, filling);
        }
    }

    @Override
    public byte @Nullable [] constant() {
        return control == Control.SENDER ? own.constant() : null;
    }

    @Override
    public boolean isReplacedBy(Filling filling) {
        return !filling.lines(control).isEmpty();
    }
}
