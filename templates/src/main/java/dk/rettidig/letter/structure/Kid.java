package dk.rettidig.letter.structure;

/** What hangs under a tag. */
public sealed interface Kid permits Tag, Kid.Content, Kid.LinkArea {

    /** A marked piece of a page's drawing. */
    record Content(int page, int id) implements Kid {}

    /** A rectangle of a page that leads to an address; y upwards from the page's foot. */
    record LinkArea(int page, float left, float bottom, float right, float top, String address) implements Kid {}
}
