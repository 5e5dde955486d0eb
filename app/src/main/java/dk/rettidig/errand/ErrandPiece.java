package dk.rettidig.errand;

import dk.rettidig.database.Row;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A part of an errand's file. */
@Entity
@Table(name = "errand_piece")
@SuppressWarnings("UnusedVariable") // Queries ask for the fields.
public class ErrandPiece extends Row {

    @ManyToOne(optional = false)
    private Errand errand;

    private int number;

    @Lob
    private byte[] content;

    protected ErrandPiece() {}

    ErrandPiece(Errand errand, int number, byte[] content) {
        this.errand = errand;
        this.number = number;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
