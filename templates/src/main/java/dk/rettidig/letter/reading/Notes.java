package dk.rettidig.letter.reading;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is noted down while a text is read: where each value stood, and what is unsure. */
final class Notes {
    private final Map<Field, Span> places = new EnumMap<>(Field.class);
    private final Set<WarningCode> warnings = EnumSet.noneOf(WarningCode.class);

    <T> @Nullable T take(Field field, @Nullable Found<? extends T> found) {
        if (found == null) {
            return null;
        }
        places.put(field, found.span());
        return found.value();
    }

    /** As {@link #take(Field, Found)}, and warns where nothing was found. */
    <T> @Nullable T take(Field field, @Nullable Found<? extends T> found, WarningCode missing) {
        warn(missing, found == null);
        return take(field, found);
    }

    void place(Field field, @Nullable Found<?> found) {
        if (found != null) {
            places.put(field, found.span());
        }
    }

    void warn(WarningCode code) {
        warnings.add(code);
    }

    void warn(WarningCode code, boolean when) {
        if (when) {
            warnings.add(code);
        }
    }

    Map<Field, Span> places() {
        return places;
    }

    List<Warning> warnings() {
        return warnings.stream().map(Warning::of).toList();
    }
}
