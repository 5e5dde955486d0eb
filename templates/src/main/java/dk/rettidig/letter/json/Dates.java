package dk.rettidig.letter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as in "2024-09-04". */
final class Dates {

    private Dates() {}

    static final class Reader extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return (LocalDate)
                        context.handleWeirdStringValue(LocalDate.class, text, "en dato skrives som 2024-09-04");
            }
        }
    }

    static final class Writer extends StdScalarSerializer<LocalDate> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.toString());
        }
    }
}
