package dk.rettidig.letter.json;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the records say may be null may be left out of the file, and so may lists; everything else must be there. */
final class Requirements extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()) {
            RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
            if (parameter.getOwner().getParameterCount() == components.length) {
                return isRequired(components[parameter.getIndex()]);
            }
        }
        return super.hasRequiredMarker(member);
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        boolean hasDefault = List.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || Shorthand.LEFT_OUT.containsKey(type);
        boolean flag = type == boolean.class && !component.getName().equals("committeeMember");
        return !hasDefault && !flag && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
