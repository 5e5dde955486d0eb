package dk.rettidig.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A member at whose wish the question is put. The party is the one of that day: people change party. */
@Embeddable
public class Asker {

    private String name;

    private String party;

    /** False for "ikkemedlem af udvalget (MFU)". */
    @Column(name = "committee_member")
    private boolean committeeMember;

    protected Asker() {}

    public Asker(String name, String party, boolean committeeMember) {
        this.name = name;
        this.party = party;
        this.committeeMember = committeeMember;
    }

    public String name() {
        return name;
    }

    public String party() {
        return party;
    }

    public boolean isCommitteeMember() {
        return committeeMember;
    }
}
