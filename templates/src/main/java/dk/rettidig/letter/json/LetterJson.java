package dk.rettidig.letter.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dk.rettidig.letter.Letter;
import java.util.List;
import java.util.Map;

/** Reads and writes {@code letter.json}. A field that means nothing is refused with its place. */
public final class LetterJson {

    private static final JsonMapper MAPPER = mapper();

    private LetterJson() {}

    /** @throws UnreadableLetter with the place of the mistake */
    public static Letter read(String json) {
        try {
            return MAPPER.readValue(json, Letter.class);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    public static String write(Letter letter) {
        try {
            return MAPPER.writer(printer()).writeValueAsString(letter) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every letter can be written", e);
        }
    }

    private static UnreadableLetter unreadable(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new UnreadableLetter(path(unknown), "feltet findes ikke");
        } else if (e instanceof InvalidTypeIdException type) {
            return new UnreadableLetter(path(type), "typen \"" + type.getTypeId() + "\" findes ikke her");
        } else if (e instanceof JsonMappingException mapping) {
            return wrong(mapping);
        }
        return new UnreadableLetter("", "filen er ikke JSON: " + e.getOriginalMessage());
    }

    private static UnreadableLetter wrong(JsonMappingException e) {
        // Jackson has no exception of its own for a field left out.
        boolean missing = e.getOriginalMessage().startsWith("Missing required creator property");
        return new UnreadableLetter(path(e), missing ? "feltet mangler" : e.getOriginalMessage());
    }

    /** As in {@code answer[3].rows[0].cells[2]}. */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static JsonMapper mapper() {
        SimpleModule module = Shapes.module();
        module.setDeserializerModifier(new ShorthandReader.Modifier());
        module.setSerializerModifier(new ShorthandWriter.Modifier());
        JsonSetter.Value emptyWhenMissing = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
        JsonInclude.Value unlessEmpty =
                JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
        JsonMapper.Builder builder = JsonMapper.builder()
                .annotationIntrospector(new Requirements())
                .addModule(module)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
        for (Class<?> many : List.of(List.class, Map.class)) {
            builder.withConfigOverride(many, type -> {
                type.setSetterInfo(emptyWhenMissing);
                type.setInclude(unlessEmpty);
            });
        }
        return builder.build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
