package dk.rettidig.letter.template.authoring;

/** What differs from template to template. */
record Draft(
        About about, String firstHeader, String header, String body, String firstFooter, String footer, String links) {

    /**
     * @param kind the kinds of letter it is for
     * @param origin the real letters it follows, or that it is our own draft
     */
    record About(String file, String title, String kind, String origin) {}
}
