package dk.rettidig.web.input;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A form post as the JSON it stands for: {@code ref.session} is a field of an object, {@code askers[0].name} a field of
 * an entry of a list, and a field sent several times is a list.
 */
final class FormTree {

    private static final int DEEPEST = 10;

    private final SortedMap<String, FormTree> children = new TreeMap<>(FormTree::inOrder);
    private List<String> values = List.of();

    private FormTree() {}

    static JsonValue of(Map<String, List<String>> form) {
        FormTree root = new FormTree();
        form.forEach((name, sent) -> root.at(name).values = sent);
        return root.json();
    }

    private FormTree at(String name) {
        FormTree here = this;
        String[] steps = name.replace("[", ".").replace("]", "").split("\\.", -1);
        if (steps.length > DEEPEST) {
            throw Invalid.field("", "web.input.tooMany");
        }
        for (String step : steps) {
            here = here.children.computeIfAbsent(step, any -> new FormTree());
        }
        return here;
    }

    private JsonValue json() {
        if (children.isEmpty()) {
            return values.size() == 1 ? Json.createValue(values.get(0)) : array(values);
        }
        if (children.keySet().stream().allMatch(FormTree::isIndex)) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            children.values().forEach(child -> array.add(child.json()));
            return array.build();
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        children.forEach((name, child) -> object.add(name, child.json()));
        return object.build();
    }

    private static JsonValue array(Collection<String> values) {
        return Json.createArrayBuilder(values).build();
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 5 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int inOrder(String a, String b) {
        return isIndex(a) && isIndex(b) ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
    }
}
