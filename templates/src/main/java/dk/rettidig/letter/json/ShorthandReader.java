package dk.rettidig.letter.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a string where {@link Shorthand} knows what it stands for, and the usual form everywhere. */
final class ShorthandReader extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    ShorthandReader(JsonDeserializer<?> usual) {
        super(usual);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> usual) {
        return new ShorthandReader(usual);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Object meant = meant(parser);
        return meant == null ? super.deserialize(parser, context) : meant;
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        Object meant = meant(parser);
        return meant == null ? super.deserializeWithType(parser, context, types) : meant;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return Shorthand.LEFT_OUT.get(handledType());
    }

    private @Nullable Object meant(JsonParser parser) throws IOException {
        Function<String, Object> meaning = Shorthand.MEANT.get(handledType());
        return meaning != null && parser.hasToken(JsonToken.VALUE_STRING) ? meaning.apply(parser.getText()) : null;
    }

    static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> usual) {
            Class<?> type = bean.getBeanClass();
            return Shorthand.MEANT.containsKey(type) || Shorthand.LEFT_OUT.containsKey(type)
                    ? new ShorthandReader(usual)
                    : usual;
        }
    }
}
