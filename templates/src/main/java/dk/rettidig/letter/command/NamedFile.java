package dk.rettidig.letter.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A file as it was named in the command. */
record NamedFile(String name) {

    boolean endsWith(String suffix) {
        return name.toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    boolean exists() {
        return Files.exists(path());
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(path());
        } catch (NoSuchFileException e) {
            throw Stopped.wrongCommand("Filen " + name + " findes ikke.");
        } catch (IOException e) {
            throw Stopped.wrongCommand("Filen " + name + " kan ikke læses.");
        }
    }

    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Stopped.refused("Filen " + name + " er ikke gemt som UTF-8.");
        }
    }

    void write(byte[] content) {
        try {
            Files.write(path(), content);
        } catch (IOException e) {
            throw Stopped.wrongCommand(
                    "Filen " + name + " kan ikke skrives. Findes mappen, og er filen lukket i Word?");
        }
    }

    private Path path() {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Stopped.wrongCommand("”" + name + "” er ikke navnet på en fil.");
        }
    }
}
