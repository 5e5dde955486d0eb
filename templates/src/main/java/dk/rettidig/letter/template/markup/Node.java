package dk.rettidig.letter.template.markup;

/** An element, or characters between elements. */
public sealed interface Node permits Element, Characters {

    void writeTo(Markup out);
}
