package dk.rettidig.letter;

import org.jspecify.annotations.Nullable;

/** The names under a letter: the minister, and the official below the stroke. */
public record Signatories(@Nullable String minister, @Nullable String official) {}
