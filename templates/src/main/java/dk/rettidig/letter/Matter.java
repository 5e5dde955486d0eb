package dk.rettidig.letter;

/** What a question belongs to: the committee's general business, or one paper before Parliament. */
public sealed interface Matter {

    /** "Alm. del": the committee's general business. */
    record General() implements Matter {}

    /** A bill or a motion: its number "L 95" or "B 115", and its title "lov om ændring af straffeloven". */
    record Paper(String number, String title) implements Matter {}

    /** "aktstykke 108, § 11": an application for a grant. */
    record Appropriation(String number, String section) implements Matter {}
}
