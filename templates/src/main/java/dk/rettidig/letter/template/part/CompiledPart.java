package dk.rettidig.letter.template.part;

import dk.rettidig.letter.template.body.StyleBook;
import dk.rettidig.letter.template.control.ControlTag;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.Markup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a template, ready to be filled any number of times. */
public final class CompiledPart {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Segments segments;
    private final List<String> names;
    private final List<String> controls;
    private final List<String> errors;

    private CompiledPart(Element root, Segments segments, PartCompiler compiler) {
        this.segments = segments;
        this.names = root.selfAndDescendants()
                .filter(element -> element.is("w:sdt"))
                .map(ControlTag::of)
                .filter(Objects::nonNull)
                .map(ControlTag::name)
                .toList();
        this.controls = List.copyOf(compiler.controls());
        this.errors = List.copyOf(compiler.errors());
    }

    public static CompiledPart of(Element root, StyleBook styles) {
        PartCompiler compiler = new PartCompiler(styles);
        Segments segments = compiler.compile(root);
        return new CompiledPart(root, segments, compiler);
    }

    /** The names of its controls as they come, doubled ones twice, conditions not among them. */
    public List<String> controls() {
        return controls;
    }

    /** The names of all its controls, conditions too. */
    public List<String> names() {
        return names;
    }

    /** What keeps the template from being used, in Danish sentences for its author. */
    public List<String> errors() {
        return errors;
    }

    /** The part as it is for every letter with no words of its own for it; null when each letter differs. */
    public byte @Nullable [] constant() {
        byte[] constant = segments.constant();
        return constant == null
                ? null
                : new Markup().raw(DECLARATION).raw(constant).toBytes();
    }

    /** Whether this letter has words of its own for what is otherwise constant. */
    public boolean isReplacedBy(Filling filling) {
        return segments.isReplacedBy(filling);
    }

    public void write(Filling filling) {
        filling.out().raw(DECLARATION);
        segments.write(filling);
    }
}
