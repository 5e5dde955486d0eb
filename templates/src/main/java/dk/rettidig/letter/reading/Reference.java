package dk.rettidig.letter.reading;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.letter.reading.field.Committees;
import dk.rettidig.letter.reading.field.MatterFound;
import dk.rettidig.letter.reading.field.MatterKind;
import dk.rettidig.letter.reading.field.ParliamentSessions;
import dk.rettidig.letter.reading.field.QuestionNumber;
import dk.rettidig.letter.reading.mending.Stamp;
import dk.rettidig.letter.reading.text.Found;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question's reference, put together from what the document says of itself and what the archive has stamped on it.
 * The document is believed before the stamp, and where they differ that is warned of.
 */
final class Reference {
    private final Stamp stamp;
    private final Notes notes;
    private @Nullable Found<String> committee;
    private @Nullable Found<MatterFound> matter;
    private @Nullable Found<QuestionNumber> number;
    private @Nullable LocalDate day;

    Reference(Stamp stamp, Notes notes) {
        this.stamp = stamp;
        this.notes = notes;
    }

    @CanIgnoreReturnValue
    Reference committee(@Nullable Found<String> found) {
        committee = committee == null ? found : committee;
        return this;
    }

    @CanIgnoreReturnValue
    Reference matter(@Nullable Found<MatterFound> found) {
        matter = matter == null ? found : matter;
        return this;
    }

    @CanIgnoreReturnValue
    Reference number(@Nullable Found<QuestionNumber> found) {
        if (number != null
                && found != null
                && !number.value().number().equals(found.value().number())) {
            notes.warn(WarningCode.NUMBERS_DIFFER);
        }
        number = number == null ? found : number;
        return this;
    }

    /** A day that lies in the question's session. */
    @CanIgnoreReturnValue
    Reference on(@Nullable LocalDate date) {
        day = day == null ? date : day;
        return this;
    }

    @Nullable
    String committeeName() {
        if (committee != null) {
            return committee.value();
        }
        Found<String> stamped = stamp.committee();
        return stamped == null ? null : stamped.value();
    }

    @Nullable
    String matterTitle() {
        return matter == null ? null : matter.value().title();
    }

    Reading.Ref ref() {
        String numberText = number();
        MatterFound matterFound = matter();
        MatterKind kind = matterFound == null ? null : matterFound.kind();
        if (number != null && number.value().form() == QuestionNumber.Form.SECTION_20) {
            kind = MatterKind.SECTION_20;
        }
        warnOfForm();
        notes.warn(WarningCode.MATTER_MISSING, kind == null);
        return new Reading.Ref(
                session(),
                abbreviation(matterFound, kind),
                kind,
                matterFound == null ? null : matterFound.number(),
                numberText);
    }

    private void warnOfForm() {
        if (number != null) {
            notes.warn(WarningCode.SEVERAL_QUESTIONS, number.value().several());
            notes.warn(WarningCode.CONSULTATION_QUESTION, number.value().form() == QuestionNumber.Form.CONSULTATION);
            notes.warn(WarningCode.SECTION_20_QUESTION, number.value().form() == QuestionNumber.Form.SECTION_20);
        }
    }

    private @Nullable String number() {
        Found<String> stamped = stamp.number();
        if (number == null) {
            notes.warn(stamped == null ? WarningCode.NUMBER_MISSING : WarningCode.NUMBER_FROM_STAMP);
            return notes.take(Field.NUMBER, stamped);
        }
        boolean differ =
                stamped != null && !stamped.value().equals(number.value().number());
        notes.warn(WarningCode.FILED_UNDER_OTHER_NUMBER, differ);
        return notes.take(Field.NUMBER, number.map(QuestionNumber::number));
    }

    private @Nullable MatterFound matter() {
        Found<String> paper = stamp.paper();
        Found<MatterFound> stamped = paper == null ? null : paper.map(MatterFound::ofStamp);
        if (matter == null) {
            notes.warn(WarningCode.MATTER_FROM_STAMP, stamped != null);
            return notes.take(Field.MATTER, stamped);
        }
        boolean differ = stamped != null
                && (stamped.value().kind() != matter.value().kind()
                        || !Objects.equals(
                                stamped.value().number(), matter.value().number()));
        notes.warn(WarningCode.MATTERS_DIFFER, differ);
        return notes.take(Field.MATTER, matter);
    }

    private @Nullable String abbreviation(@Nullable MatterFound matterFound, @Nullable MatterKind kind) {
        Found<String> name = committee == null ? stamp.committee() : committee;
        notes.place(Field.COMMITTEE, name);
        String named = name == null ? null : Committees.abbreviation(name.value());
        String written = matterFound == null ? null : matterFound.abbreviation();
        String stamped = stampedAbbreviation();
        String abbreviation = named != null ? named : written != null ? written : stamped;
        boolean needed = kind != MatterKind.SECTION_20;
        notes.warn(WarningCode.COMMITTEE_MISSING, needed && name == null && abbreviation == null);
        notes.warn(WarningCode.COMMITTEE_UNKNOWN, name != null && abbreviation == null);
        notes.warn(
                WarningCode.COMMITTEES_DIFFER,
                (written != null && !written.equals(abbreviation))
                        || (stamped != null && !stamped.equals(abbreviation)));
        return abbreviation;
    }

    private @Nullable String stampedAbbreviation() {
        Found<String> paper = stamp.paper();
        String onPaper =
                paper == null ? null : MatterFound.ofStamp(paper.value()).abbreviation();
        Found<String> name = stamp.committee();
        return onPaper != null || name == null ? onPaper : Committees.abbreviation(name.value());
    }

    private @Nullable String session() {
        if (stamp.session() != null) {
            return notes.take(Field.SESSION, stamp.session());
        }
        notes.warn(day == null ? WarningCode.SESSION_MISSING : WarningCode.SESSION_FROM_DATE);
        return day == null ? null : ParliamentSessions.on(day);
    }
}
