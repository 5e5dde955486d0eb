package dk.rettidig.letter.command;

import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.letter.template.UnusableTemplate;
import dk.rettidig.letter.template.WordTemplate;

/** A template by the name of a file, or of one that is built in: answer-2024 or answer-2024.docx. */
record NamedTemplate(String name) {

    private static final String SUFFIX = ".docx";

    /** A file goes before a built-in template of the same name. */
    WordTemplate compiled() {
        if (!isBuiltIn()) {
            return compiled(docx());
        }
        return Templates.named(builtInName());
    }

    static WordTemplate usualFor(LetterKind kind) {
        return Templates.of(kind);
    }

    private WordTemplate compiled(byte[] docx) {
        try {
            return WordTemplate.compile(docx);
        } catch (UnusableTemplate e) {
            throw Stopped.refused("Skabelonen " + name + " kan ikke bruges.\n" + String.join("\n", e.reasons()));
        }
    }

    byte[] docx() {
        NamedFile file = new NamedFile(name);
        if (isBuiltIn()) {
            return Templates.docx(builtInName());
        } else if (!file.exists()) {
            throw Stopped.wrongCommand("Skabelonen " + name + " findes ikke. De indbyggede hedder "
                    + String.join(", ", Templates.names()) + ".");
        }
        return file.bytes();
    }

    private boolean isBuiltIn() {
        return Templates.names().contains(builtInName()) && !new NamedFile(name).exists();
    }

    private String builtInName() {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
