package dk.rettidig.approval;

import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/** A letter's files as they were made when it was submitted. These bytes are signed, and these bytes are sent. */
@Entity
@Table(name = "frozen_letter")
public class FrozenLetter extends Row {

    private String title;

    @Column(name = "letter_date")
    private LocalDate letterDate;

    @Lob
    private byte[] docx;

    @Lob
    private byte[] pdf;

    @Column(name = "docx_sha256")
    private String docxSha256;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected FrozenLetter() {}

    public FrozenLetter(String title, LocalDate letterDate, byte[] docx, byte[] pdf, Instant now) {
        this.title = title;
        this.letterDate = letterDate;
        this.docx = docx.clone();
        this.pdf = pdf.clone();
        this.docxSha256 = sha256(docx);
        this.pdfSha256 = sha256(pdf);
        this.frozenAt = now;
    }

    /** Whether the bytes are still those that were frozen. */
    public boolean isIntact() {
        return docxSha256.equals(sha256(docx)) && pdfSha256.equals(sha256(pdf));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    public String title() {
        return title;
    }

    public LocalDate letterDate() {
        return letterDate;
    }

    public byte[] docx() {
        return docx.clone();
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public String docxSha256() {
        return docxSha256;
    }

    public String pdfSha256() {
        return pdfSha256;
    }

    public Instant frozenAt() {
        return frozenAt;
    }
}
