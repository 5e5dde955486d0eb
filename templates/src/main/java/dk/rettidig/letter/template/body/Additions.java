package dk.rettidig.letter.template.body;

import dk.rettidig.letter.template.markup.Markup;

/** What a letter adds to a part the template has: notes, numberings, link addresses. */
public interface Additions {

    boolean isEmpty();

    void writeTo(Markup out);
}
