package dk.rettidig.casefile;

import dk.rettidig.casefile.CaseFacts.Hearing;
import dk.rettidig.casefile.CaseFacts.Letter;
import dk.rettidig.question.Ending;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What can happen to a case, as a change of its facts. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing; their types do not say so.
enum CaseEvent {
    ALLOCATED(facts -> true, facts -> allocated(facts, true)),
    REFUSED_BY_OFFICER(CaseFacts::allocated, facts -> allocated(facts, false)),
    HEARING_SENT(facts -> true, facts -> hearing(facts, Hearing.WAITING)),
    STATEMENT_RECEIVED(facts -> facts.hearing() == Hearing.WAITING, facts -> hearing(facts, Hearing.ANSWERED)),
    STATEMENT_SENT_BACK(facts -> facts.hearing() == Hearing.ANSWERED, facts -> hearing(facts, Hearing.WAITING)),
    DRAFT_WRITTEN(facts -> true, facts -> letter(facts, Letter.DRAFT)),
    SUBMITTED(facts -> facts.letter() == Letter.DRAFT && facts.allocated(), facts -> letter(facts, Letter.IN_APPROVAL)),
    SENT_BACK(facts -> facts.letter() == Letter.IN_APPROVAL, facts -> letter(facts, Letter.DRAFT)),
    LAST_SIGNATURE(facts -> facts.letter() == Letter.IN_APPROVAL, facts -> letter(facts, Letter.APPROVED)),
    INTERIM_SENT(facts -> facts.letter() == Letter.APPROVED, facts -> sent(facts, true, false)),
    FINAL_SENT(facts -> facts.letter() == Letter.APPROVED, facts -> sent(facts, facts.answeredForNow(), true)),
    CORRECTION_SENT(CaseFacts::answered, CaseEvent::corrected),
    TRANSFERRED(facts -> true, facts -> ended(facts, Ending.Kind.TRANSFERRED)),
    WITHDRAWN(facts -> true, facts -> ended(facts, Ending.Kind.WITHDRAWN)),
    LAPSED(facts -> true, facts -> ended(facts, Ending.Kind.LAPSED));

    private final Predicate<CaseFacts> possible;
    private final UnaryOperator<CaseFacts> change;

    CaseEvent(Predicate<CaseFacts> possible, UnaryOperator<CaseFacts> change) {
        this.possible = possible;
        this.change = change;
    }

    /** The facts after it, where it can happen: an ended question is left alone, an answered one is only corrected. */
    Optional<CaseFacts> after(CaseFacts facts) {
        boolean isOpen = facts.ending().isEmpty() && (!facts.answered() || this == CORRECTION_SENT);
        return isOpen && possible.test(facts) ? Optional.of(change.apply(facts)) : Optional.empty();
    }

    private static CaseFacts allocated(CaseFacts f, boolean allocated) {
        return new CaseFacts(
                allocated, f.hearing(), f.letter(), f.answeredForNow(), f.answered(), f.corrected(), f.ending());
    }

    private static CaseFacts hearing(CaseFacts f, Hearing hearing) {
        return new CaseFacts(
                f.allocated(), hearing, f.letter(), f.answeredForNow(), f.answered(), f.corrected(), f.ending());
    }

    private static CaseFacts letter(CaseFacts f, Letter letter) {
        return new CaseFacts(
                f.allocated(), f.hearing(), letter, f.answeredForNow(), f.answered(), f.corrected(), f.ending());
    }

    private static CaseFacts sent(CaseFacts f, boolean forNow, boolean isFinal) {
        return new CaseFacts(f.allocated(), f.hearing(), Letter.NONE, forNow, isFinal, f.corrected(), f.ending());
    }

    private static CaseFacts corrected(CaseFacts f) {
        return new CaseFacts(
                f.allocated(), f.hearing(), f.letter(), f.answeredForNow(), f.answered(), true, f.ending());
    }

    private static CaseFacts ended(CaseFacts f, Ending.Kind ending) {
        return new CaseFacts(
                f.allocated(),
                f.hearing(),
                f.letter(),
                f.answeredForNow(),
                f.answered(),
                f.corrected(),
                Optional.of(ending));
    }
}
