package dk.rettidig.casefile.list;

import dk.rettidig.casefile.Sorting;
import dk.rettidig.language.Messages;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a work list can tell of a question. */
public enum ListColumn {
    DUE("question.due", true, Sorting.Key.DUE),
    REF("question.ref", true, Sorting.Key.REF),
    SUBJECT("casefile.subject", true, null),
    COMMITTEE("question.committee", false, null),
    ASKED("question.askedOn", false, Sorting.Key.ASKED),
    STAGE("casefile.stage", true, null),
    HEARING("casefile.hearing", true, null),
    HEARING_DUE("casefile.hearing.due", true, null),
    OFFICE("question.office", false, null),
    OFFICER("casefile.officer", true, null);

    private final String heading;
    private final boolean usual;
    private final Sorting.@Nullable Key key;

    ListColumn(String heading, boolean usual, Sorting.@Nullable Key key) {
        this.heading = heading;
        this.usual = usual;
        this.key = key;
    }

    /** Those shown to somebody who has chosen none. */
    public static List<ListColumn> usual() {
        return Arrays.stream(values()).filter(column -> column.usual).toList();
    }

    public String heading() {
        return heading;
    }

    /** What the list is sorted by at this column's head, if the database keeps an index of it. */
    public Sorting.@Nullable Key key() {
        return key;
    }

    /** A text, a date or nothing, for a spreadsheet. */
    @Nullable
    Object of(CaseLine line, Messages words) {
        return switch (this) {
            case DUE -> line.due();
            case REF -> line.ref();
            case SUBJECT -> line.questionText();
            case COMMITTEE -> line.committee();
            case ASKED -> line.askedOn();
            case STAGE -> words.say(line.stage().messageKey());
            case HEARING -> words.say(line.hearing());
            case HEARING_DUE -> line.hearingDue();
            case OFFICE -> line.office();
            case OFFICER -> line.officer();
        };
    }
}
