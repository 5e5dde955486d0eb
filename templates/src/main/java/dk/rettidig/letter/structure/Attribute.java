package dk.rettidig.letter.structure;

import java.util.List;

/** @param owner which of the standard's groups it belongs to: List, Table, Layout */
public record Attribute(String owner, String key, Value value) {

    public sealed interface Value {}

    public record Name(String name) implements Value {}

    public record Count(int count) implements Value {}

    public record Text(String text) implements Value {}

    public record Box(List<Float> sides) implements Value {
        public Box {
            sides = List.copyOf(sides);
        }
    }
}
