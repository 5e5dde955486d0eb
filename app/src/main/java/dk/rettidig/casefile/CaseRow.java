package dk.rettidig.casefile;

import dk.rettidig.question.Matter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question in a list, as the view {@code case_row} has it. Nobody writes one. */
@Entity
@Table(name = "case_row")
public class CaseRow {

    @Id
    private long id;

    private String ref;

    /** The reference without its session, in small letters: "reu-858". Only lists ask for it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "ref_in_session")
    private String refInSession;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Lob
    @Column(name = "question_text")
    private String text;

    private @Nullable String committee;

    @Column(name = "asker_name")
    private @Nullable String askerName;

    @Column(name = "asker_party")
    private @Nullable String askerParty;

    @Column(name = "office_code")
    private @Nullable String officeCode;

    @Column(name = "office_name")
    private @Nullable String officeName;

    @Column(name = "officer_id")
    private @Nullable Long officerId;

    @Column(name = "officer_name")
    private @Nullable String officerName;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "answer_due")
    private @Nullable LocalDate due;

    /** The day the answer is due, or the last day there is: what has no deadline comes last. */
    @Column(name = "risk_on")
    private LocalDate riskOn;

    @Column(name = "waiting_hearings")
    private int waitingHearings;

    @Column(name = "answered_hearings")
    private int answeredHearings;

    /** How far the letter has come that is written and not sent: 1 draft, 2 in approval, 3 approved. Only lists ask for it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "letter_in_work")
    private @Nullable Integer letterInWork;

    @Column(name = "hearing_due")
    private @Nullable LocalDate hearingDue;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private boolean closed;

    private boolean confidential;

    @Column(name = "received_by_id")
    private long receivedById;

    protected CaseRow() {}

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public Matter matter() {
        return matter;
    }

    public Stage stage() {
        return stage;
    }

    public String text() {
        return text;
    }

    public Optional<String> committee() {
        return Optional.ofNullable(committee);
    }

    /** The first of those at whose wish the question is put, or nobody when the committee itself asks. */
    public Optional<String> asker() {
        String party = askerParty == null || askerParty.isEmpty() ? "" : " (" + askerParty + ")";
        return Optional.ofNullable(askerName).map(name -> name + party);
    }

    public Optional<String> officeCode() {
        return Optional.ofNullable(officeCode);
    }

    public Optional<String> officeName() {
        return Optional.ofNullable(officeName);
    }

    public Optional<Long> officerId() {
        return Optional.ofNullable(officerId);
    }

    public Optional<String> officerName() {
        return Optional.ofNullable(officerName);
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public LocalDate riskOn() {
        return riskOn;
    }

    public int waitingHearings() {
        return waitingHearings;
    }

    public int answeredHearings() {
        return answeredHearings;
    }

    /** When the first of the statements still owed is due. */
    public Optional<LocalDate> hearingDue() {
        return Optional.ofNullable(hearingDue);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public long receivedById() {
        return receivedById;
    }
}
