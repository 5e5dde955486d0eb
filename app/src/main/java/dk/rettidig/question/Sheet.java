package dk.rettidig.question;

import dk.rettidig.people.parliament.Committee;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on the sheet the committee sent. */
@Embeddable
public class Sheet {

    /** Under the name it had that day; a § 20 question has none. */
    @ManyToOne
    private @Nullable Committee committee;

    /** The title it was addressed to, as in "justitsministeren". */
    private String minister;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "wanted_by")
    private @Nullable LocalDate wantedBy;

    /** The title of the bill or motion, empty on general business. */
    @Column(name = "matter_title")
    private String matterTitle;

    @Lob
    @Column(name = "question_text")
    private String text;

    protected Sheet() {}

    public Sheet(
            @Nullable Committee committee,
            String minister,
            LocalDate askedOn,
            @Nullable LocalDate wantedBy,
            String matterTitle,
            String text) {
        this.committee = committee;
        this.minister = minister;
        this.askedOn = askedOn;
        this.wantedBy = wantedBy;
        this.matterTitle = matterTitle;
        this.text = text;
    }

    public Optional<Committee> committee() {
        return Optional.ofNullable(committee);
    }

    /** Who the answer goes to, as the journal names it. */
    public String sender() {
        return committee == null ? "Folketinget" : "Folketingets " + committee.nameAfterGenitive();
    }

    public String minister() {
        return minister;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public Optional<LocalDate> wantedBy() {
        return Optional.ofNullable(wantedBy);
    }

    public String matterTitle() {
        return matterTitle;
    }

    public String text() {
        return text;
    }
}
