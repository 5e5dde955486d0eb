package dk.rettidig.it.parliament;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code $filter}: comparisons joined by {@code and}, {@code or} and brackets. */
final class Condition {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\\(|\\)|datetime'[^']*'|'[^']*'|[0-9]+|[\\p{L}0-9_]+)");
    private static final Pattern MOMENT = Pattern.compile("datetime'(.*)'");

    private final List<String> tokens;
    private final Set<String> fields = new HashSet<>();
    private int at;

    private Condition(List<String> tokens) {
        this.tokens = tokens;
    }

    /** Where a field is not the entity's, Parliament forgets the whole filter. */
    static Predicate<JsonObject> of(String filter, List<JsonObject> table) {
        List<String> tokens =
                TOKEN.matcher(filter).results().map(match -> match.group(1)).toList();
        Condition condition = new Condition(tokens);
        Predicate<JsonObject> whole = condition.either();
        if (condition.at != tokens.size()) {
            throw new IllegalArgumentException("a filter that does not end: " + filter);
        }
        boolean isKnown = table.isEmpty() || table.get(0).keySet().containsAll(condition.fields);
        return isKnown ? whole : row -> true;
    }

    private Predicate<JsonObject> either() {
        Predicate<JsonObject> left = both();
        while (take("or")) {
            left = left.or(both());
        }
        return left;
    }

    private Predicate<JsonObject> both() {
        Predicate<JsonObject> left = one();
        while (take("and")) {
            left = left.and(one());
        }
        return left;
    }

    private Predicate<JsonObject> one() {
        if (take("(")) {
            Predicate<JsonObject> inside = either();
            if (!take(")")) {
                throw new IllegalArgumentException("an open bracket");
            }
            return inside;
        }
        String field = next();
        String operator = next();
        ToIntFunction<JsonValue> order = against(next());
        fields.add(field);
        IntPredicate holds = comparison(operator);
        return row -> {
            JsonValue has = row.get(field);
            return has != null && has != JsonValue.NULL && holds.test(order.applyAsInt(has));
        };
    }

    private static IntPredicate comparison(String operator) {
        return switch (operator) {
            case "eq" -> order -> order == 0;
            case "ne" -> order -> order != 0;
            case "gt" -> order -> order > 0;
            case "ge" -> order -> order >= 0;
            case "lt" -> order -> order < 0;
            case "le" -> order -> order <= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** How what a row has stands to the value, which is read once for all rows. */
    private static ToIntFunction<JsonValue> against(String value) {
        Matcher moment = MOMENT.matcher(value);
        if (moment.matches()) {
            LocalDateTime then = LocalDateTime.parse(moment.group(1));
            return has -> LocalDateTime.parse(((JsonString) has).getString()).compareTo(then);
        }
        if (value.startsWith("'")) {
            String text = value.replace("'", "");
            return has -> ((JsonString) has).getString().compareTo(text);
        }
        int number = Integer.parseInt(value);
        return has -> Integer.compare(((JsonNumber) has).intValue(), number);
    }

    private boolean take(String token) {
        boolean isNext = at < tokens.size() && tokens.get(at).equals(token);
        at += isNext ? 1 : 0;
        return isNext;
    }

    private String next() {
        if (at == tokens.size()) {
            throw new IllegalArgumentException("a filter that breaks off");
        }
        return tokens.get(at++);
    }
}
