package dk.rettidig.hearing.draft;

import org.jspecify.annotations.Nullable;

/**
 * What a writer saw when he began to type.
 *
 * @param draft none when there was no draft
 * @param version which of its savings
 */
record Basis(@Nullable Long draft, @Nullable Integer version) {

    boolean isOf(StatementDraft other) {
        return draft != null && draft == other.id();
    }

    /** Whether nothing was saved there since. */
    boolean isNewestOf(StatementDraft other) {
        return isOf(other) && version != null && version == other.version();
    }
}
