package dk.rettidig.soundness;

/** @param query finds what contradicts the sentence */
record Invariant(String name, String query) {

    String messageKey() {
        return "soundness." + name;
    }
}
