package dk.rettidig.letter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Line;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a string where {@link Shorthand} has one for the value, and the usual form elsewhere. */
final class ShorthandWriter extends JsonSerializer<Object> implements ContextualSerializer, ResolvableSerializer {

    private static final Set<Class<?>> SHORTENED =
            Set.of(Inline.Text.class, Block.Paragraph.class, Block.Item.class, Block.Cell.class, Line.class);

    private final JsonSerializer<Object> usual;

    ShorthandWriter(JsonSerializer<Object> usual) {
        this.usual = usual;
    }

    @Override
    public void resolve(SerializerProvider provider) throws JsonMappingException {
        if (usual instanceof ResolvableSerializer resolvable) {
            resolvable.resolve(provider);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // Jackson hands every bean's serializer over as one of unknown type
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new ShorthandWriter((JsonSerializer<Object>) provider.handleSecondaryContextualization(usual, property));
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        String text = Shorthand.of(value);
        if (text != null) {
            out.writeString(text);
        } else {
            usual.serialize(value, out, provider);
        }
    }

    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        String text = Shorthand.of(value);
        if (text != null) {
            out.writeString(text);
        } else {
            usual.serializeWithType(value, out, provider, types);
        }
    }

    static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings("unchecked") // Jackson hands every bean's serializer over as one of unknown type
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription bean, JsonSerializer<?> usual) {
            return SHORTENED.contains(bean.getBeanClass())
                    ? new ShorthandWriter((JsonSerializer<Object>) usual)
                    : usual;
        }
    }
}
