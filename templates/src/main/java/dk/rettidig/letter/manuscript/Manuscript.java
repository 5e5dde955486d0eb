package dk.rettidig.letter.manuscript;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param hyphenate whether words may be divided at line ends (Word's autoHyphenation)
 * @param unknown what the file holds and these pages cannot show, each as a short phrase for a person
 */
public record Manuscript(
        Properties properties, boolean hyphenate, float defaultTab, List<Section> sections, List<String> unknown) {

    public Manuscript {
        sections = List.copyOf(sections);
        unknown = List.copyOf(unknown);
    }

    /**
     * @param language such as da-DK
     * @param changed when the document was last saved, which is also the PDF's date: the same bytes in give the same
     *     bytes out
     */
    public record Properties(String title, String author, String subject, String language, @Nullable Instant changed) {}
}
