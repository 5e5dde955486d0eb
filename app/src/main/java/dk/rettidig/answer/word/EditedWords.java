package dk.rettidig.answer.word;

import dk.rettidig.writing.Written;
import java.util.List;

/**
 * What an edited letter says.
 *
 * @param findings what a person should look at
 * @param settled whether no revision is open and no comment waits for an answer
 */
public record EditedWords(Written written, List<String> findings, boolean settled) {

    public EditedWords {
        findings = List.copyOf(findings);
    }
}
