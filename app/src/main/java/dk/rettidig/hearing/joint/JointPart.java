package dk.rettidig.hearing.joint;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Hearing;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** That a hearing was sent together with others to the same authority. */
@Entity
@Table(name = "joint_part")
public class JointPart extends Row {

    @OneToOne(optional = false)
    private Hearing hearing;

    /** The same for all of them. */
    @ManyToOne(optional = false)
    private Hearing first;

    protected JointPart() {}

    JointPart(Hearing hearing, Hearing first) {
        this.hearing = hearing;
        this.first = first;
    }

    Hearing hearing() {
        return hearing;
    }

    Hearing first() {
        return first;
    }
}
