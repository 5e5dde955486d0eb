package dk.rettidig.intake.run;

import dk.rettidig.intake.feed.Codes;
import dk.rettidig.intake.feed.FeedFailed;
import dk.rettidig.intake.feed.FeedPage;
import dk.rettidig.intake.feed.FeedQuery;
import dk.rettidig.intake.feed.FeedRow;
import java.util.Set;

/** The kinds of rows that are fetched, in the order they need each other. */
enum FeedStream {
    SESSIONS("Periode", true),
    ACTORS("Aktør", true),
    TIES("AktørAktør", true),
    QUESTIONS("Dokument", true),
    /** New answers: the questions they answer are fetched again. Before the first load there is nothing to follow. */
    ANSWERS("Dokument", false),
    /** Another minister or another asker: the questions are fetched again. */
    ROLES("DokumentAktør", false);

    private static final String EXPANDED = "DokumentAktør/Aktør,SagDokument/Sag/Periode,SvarDokumenter";

    private final String entity;
    private final boolean loadedWhole;

    FeedStream(String entity, boolean loadedWhole) {
        this.entity = entity;
        this.loadedWhole = loadedWhole;
    }

    String entity() {
        return entity;
    }

    /** Whether everything is loaded first, and only then what changed. */
    boolean isLoadedWhole() {
        return loadedWhole;
    }

    FeedQuery after(FeedPosition position, Codes codes) {
        Set<Integer> types = types(codes);
        String only = types.isEmpty() ? "" : Codes.anyOf("typeid", types) + " and ";
        FeedQuery query =
                FeedQuery.all(entity).where(only + position.condition()).orderedBy(position.order());
        return this == QUESTIONS ? query.with(EXPANDED) : query;
    }

    /** Documents by their numbers, as complete as {@link #QUESTIONS} has them. */
    static FeedQuery documents(Set<Integer> numbers) {
        return FeedQuery.all("Dokument").where(Codes.anyOf("id", numbers)).with(EXPANDED);
    }

    /** Parliament answers a condition it does not understand with everything: what was not asked for is not used. */
    void check(FeedPage page, FeedPosition position, Codes codes) {
        Set<Integer> types = types(codes);
        for (FeedRow row : page.rows()) {
            boolean isWanted =
                    types.isEmpty() || types.contains(row.number("typeid").orElse(-1));
            if (!isWanted || !position.isBefore(row)) {
                throw FeedFailed.because("intake.feed.filterIgnored", entity, Integer.toString(row.id()));
            }
        }
    }

    private Set<Integer> types(Codes codes) {
        return switch (this) {
            case QUESTIONS -> codes.questions();
            case ANSWERS -> codes.answers();
            case SESSIONS, ACTORS, TIES, ROLES -> Set.of();
        };
    }
}
