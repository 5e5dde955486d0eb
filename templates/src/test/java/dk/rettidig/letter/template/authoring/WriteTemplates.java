package dk.rettidig.letter.template.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the templates that are not there yet into the folder named. */
final class WriteTemplates {

    private WriteTemplates() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Draft draft : Drafts.all()) {
            Path file = folder.resolve(draft.about().file() + ".docx");
            if (!Files.exists(file)) {
                new WordFile(draft).writeTo(file);
            }
        }
    }
}
