package dk.rettidig.web.input;

import dk.rettidig.language.Text;
import dk.rettidig.web.input.Invalid.FieldError;
import dk.rettidig.web.once.KeptReplies;
import dk.rettidig.web.once.Repeated;
import dk.rettidig.web.problem.Problem;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@link Input} record from a form post or a JSON body and lets Bean Validation have its word. It is an
 * interceptor, because among readers of the same media type the container's own might be asked first.
 */
@Provider
public class InputReader implements ReaderInterceptor {

    private static final int LONGEST_BODY = 4 * 1024 * 1024;

    @Inject
    Validator validator;

    @Inject
    HttpServletRequest request;

    @Inject
    KeptReplies kept;

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        return context.getType().isAnnotationPresent(Input.class)
                ? read(context.getType(), context.getMediaType(), context.getInputStream())
                : context.proceed();
    }

    private Object read(Class<?> type, MediaType media, InputStream body) throws IOException {
        String text = utf8(body.readNBytes(LONGEST_BODY + 1));
        JsonValue json = MediaType.APPLICATION_JSON_TYPE.isCompatible(media) ? json(text) : form(text);
        Binder binder = new Binder();
        Object input = binder.bind(json, type, "");
        List<FieldError> errors = new ArrayList<>(binder.errors());
        if (errors.isEmpty() && input != null) {
            validator.validate(input).forEach(violation -> errors.add(error(violation)));
        }
        if (!errors.isEmpty() || input == null) {
            throw new Invalid(errors);
        }
        return input;
    }

    private JsonValue form(String text) {
        Map<String, List<String>> form = FormFields.of(text);
        Problem.remember(request, form);
        form.getOrDefault("_once", List.of()).stream()
                .findFirst()
                .flatMap(kept::earlier)
                .ifPresent(InputReader::stop);
        return FormTree.of(form);
    }

    private static void stop(Response reply) {
        throw new Repeated(reply);
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (RuntimeException unreadable) {
            // Not only a JsonException: what is nested too deeply is refused by a plain RuntimeException.
            throw Invalid.field("", "web.input.json");
        }
    }

    private static String utf8(byte[] body) {
        if (body.length > LONGEST_BODY) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return Utf8.of(body);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        Text message = template.startsWith("{jakarta.")
                ? ConstraintTexts.of(violation)
                : Text.of(template.replace("{", "").replace("}", ""));
        return new FieldError(violation.getPropertyPath().toString(), message);
    }
}
