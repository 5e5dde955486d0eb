package dk.rettidig.letter.reading.field;

import org.jspecify.annotations.Nullable;

/** A member at whose wish the question is put; the party as written in the brackets, if it is. */
public record Asker(String name, @Nullable String party, boolean committeeMember) {}
