package dk.rettidig.hearing.said;

import dk.rettidig.database.Row;
import dk.rettidig.letter.Block;
import dk.rettidig.writing.Written;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of what was said, word for word, and the file it came in. Neither is ever changed. */
@MappedSuperclass
public abstract class Said extends Row {

    /** Blocks as JSON; none for "ingen bemærkninger". */
    @Lob
    private String content;

    @Column(name = "no_remarks")
    private boolean noRemarks;

    @Enumerated(EnumType.STRING)
    private Way way;

    /** Up to 20 MB: read where it is asked for. */
    @ManyToOne(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private @Nullable StatementFile file;

    protected Said() {}

    protected Said(Words words) {
        this.content = Written.of(words.blocks()).toJson();
        this.noRemarks = words.noRemarks();
        this.way = words.way();
        this.file = words.file();
    }

    /** Whether these are its words again. */
    public boolean says(Words words) {
        return noRemarks == words.noRemarks()
                && content.equals(Written.of(words.blocks()).toJson());
    }

    public List<Block> content() {
        return written().blocks();
    }

    public Written written() {
        return Written.ofJson(content);
    }

    public boolean noRemarks() {
        return noRemarks;
    }

    public Way way() {
        return way;
    }

    public Optional<StatementFile> file() {
        return Optional.ofNullable(file);
    }

    /** The same words and the same file. */
    protected Words words(@Nullable LateReason lateReason) {
        return new Words(content(), noRemarks, way, file, lateReason);
    }

    /** Of the file byte for byte, otherwise of the words as they are kept: what a receipt proves. */
    public String sha256() {
        return file == null ? StatementFile.sha256(content.getBytes(StandardCharsets.UTF_8)) : file.sha256();
    }
}
