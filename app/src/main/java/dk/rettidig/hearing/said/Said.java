package dk.rettidig.hearing.said;

import dk.rettidig.letter.Block;
import dk.rettidig.writing.Written;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words as they are kept, word for word. They are never changed. */
@Embeddable
public class Said {

    /** Blocks as JSON; none for "ingen bemærkninger". */
    @Lob
    private String content;

    @Column(name = "no_remarks")
    private boolean noRemarks;

    @Enumerated(EnumType.STRING)
    private Way way;

    protected Said() {}

    public Said(Words words) {
        this.content = Written.of(words.blocks()).toJson();
        this.noRemarks = words.noRemarks();
        this.way = words.way();
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

    /** Of the file they came in byte for byte, otherwise of the words as they are kept: what a receipt proves. */
    public String sha256(@Nullable StatementFile file) {
        return file == null ? StatementFile.sha256(content.getBytes(StandardCharsets.UTF_8)) : file.sha256();
    }
}
