package dk.rettidig.letter.template.authoring;

/**
 * What differs from template to template.
 *
 * @param origin the real letters it follows, or that it is our own draft
 */
record Draft(
        String file,
        String title,
        String kind,
        String origin,
        String firstHeader,
        String header,
        String body,
        String firstFooter,
        String footer,
        String footerLinks) {}
