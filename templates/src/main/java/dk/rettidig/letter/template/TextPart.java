package dk.rettidig.letter.template;

import dk.rettidig.letter.template.archive.ArchiveWriter;
import dk.rettidig.letter.template.archive.Packed;
import dk.rettidig.letter.template.part.CompiledPart;
import dk.rettidig.letter.template.part.Filling;
import org.jspecify.annotations.Nullable;

/** The document, a header or a footer, with the links out of it. */
final class TextPart {

    private final String name;
    private final CompiledPart compiled;
    private final GrowingPart relationships;
    private final @Nullable Packed constant;

    TextPart(String name, CompiledPart compiled, GrowingPart relationships) {
        this.name = name;
        this.compiled = compiled;
        this.relationships = relationships;
        byte[] same = compiled.constant();
        this.constant = same == null ? null : Packed.of(name, same);
    }

    void addTo(ArchiveWriter zip, Filling filling) {
        if (constant != null && !compiled.isReplacedBy(filling)) {
            zip.add(constant);
        } else {
            compiled.write(filling);
            zip.add(name, filling.out().array(), filling.out().length());
        }
        relationships.addTo(zip, filling.links());
    }
}
