package dk.rettidig.language;

import java.util.List;

/** A sentence that is not yet in a language: its key and what is put into it. */
public record Text(String key, List<Object> arguments) {

    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
