package dk.rettidig.letter.template.part;

/** What never changes. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Fixed(byte[] markup) implements Segment {

    @Override
    public void write(Filling filling) {
        filling.out().raw(markup);
    }

    @Override
    public byte[] constant() {
        return markup;
    }
}
