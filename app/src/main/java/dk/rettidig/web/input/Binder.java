package dk.rettidig.web.input;

import dk.rettidig.language.Text;
import dk.rettidig.web.input.Invalid.FieldError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an input record of JSON and remembers every value that cannot be read. */
final class Binder {

    private static final int LONGEST_LIST = 1_000;

    private final List<FieldError> errors = new ArrayList<>();

    List<FieldError> errors() {
        return errors;
    }

    /** Null where nothing was sent, or where the record itself refused its values. */
    @Nullable
    Object bind(@Nullable JsonValue json, Type type, String path) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(json, generic.getActualTypeArguments()[0], path);
        }
        Class<?> wanted = (Class<?>) type;
        if (json != null && isLeaf(json, wanted) && !PlainText.is(json)) {
            return wrong(path, "web.input.characters", wanted);
        }
        if (json != null && JsonValue.class.isAssignableFrom(wanted)) {
            // A capability may read a part of its input by its own rules.
            return wanted.isInstance(json) ? json : wrong(path, "web.input.object", wanted);
        }
        if (json == null || isAbsent(json)) {
            return Scalars.absent(wanted);
        }
        if (wanted.isRecord() && !Scalars.areRead(wanted)) {
            return record(json, wanted, path);
        }
        try {
            return Scalars.read(json, wanted);
        } catch (RuntimeException unreadable) {
            return wrong(path, Scalars.messageKey(wanted), wanted);
        }
    }

    private @Nullable Object record(JsonValue json, Class<?> type, String path) {
        if (!(json instanceof JsonObject object)) {
            return wrong(path, "web.input.object", type);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            String below = path.isEmpty() ? name : path + "." + name;
            values[i] = bind(object.get(name), components[i].getGenericType(), below);
        }
        return construct(type, components, values, path);
    }

    private @Nullable Object construct(Class<?> type, RecordComponent[] components, Object[] values, String path) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return errors.isEmpty() ? wrong(path, "web.input.values", type) : null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }

    private List<Object> list(@Nullable JsonValue json, Type element, String path) {
        if (json == null || isAbsent(json)) {
            return List.of();
        }
        List<JsonValue> values = json instanceof JsonArray array ? array : List.of(json);
        if (values.size() > LONGEST_LIST) {
            errors.add(new FieldError(path, Text.of("web.input.tooMany")));
            return List.of();
        }
        List<Object> bound = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = bind(values.get(i), element, path + "[" + i + "]");
            if (value != null) {
                bound.add(value);
            }
        }
        return List.copyOf(bound);
    }

    private @Nullable Object wrong(String path, String messageKey, Class<?> type) {
        errors.add(new FieldError(path, Text.of(messageKey)));
        return Scalars.absent(type);
    }

    /** What is not taken apart any further. */
    private static boolean isLeaf(JsonValue json, Class<?> wanted) {
        return json instanceof JsonString || JsonValue.class.isAssignableFrom(wanted);
    }

    private static boolean isAbsent(JsonValue json) {
        return json == JsonValue.NULL
                || (json instanceof JsonString text && text.getString().isBlank());
    }
}
