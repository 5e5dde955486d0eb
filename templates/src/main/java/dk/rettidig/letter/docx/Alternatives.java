package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Node;

/** Newer things with an older form of them beside, for programs that do not know the newer: {@code mc:AlternateContent}. */
final class Alternatives {
    private static final Node NOTHING = new Node("mc:Fallback");

    private Alternatives() {}

    /** The form to read. Pictures are known in the newer form, everything else in the older. */
    static Node of(Node alternatives, Source source) {
        Node choice = alternatives.child("mc:Choice");
        Node fallback = alternatives.child("mc:Fallback");
        if (choice != null && isPicture(choice)) {
            return choice;
        }
        if (fallback == null || fallback.child("w:pict") != null) {
            source.isUnknown("en figur eller et tekstfelt");
            return NOTHING;
        }
        return fallback;
    }

    private static boolean isPicture(Node choice) {
        Node drawing = choice.child("w:drawing");
        return drawing != null && PictureReader.picture(drawing) != null;
    }
}
