package dk.rettidig.question.likeness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An earlier question that looks like a new one.
 *
 * @param id as the candidate had it
 * @param likeness of 100, the more the more alike
 * @param shared the words both have, without their endings
 */
public record LookAlike(long id, String ref, LocalDate askedOn, String text, int likeness, List<String> shared) {

    private static final int LEAST = 25;

    public LookAlike {
        shared = List.copyOf(shared);
    }

    /** So much of its words that a person knows it again. */
    public String excerpt() {
        return text.length() <= 200 ? text : text.substring(0, 200).strip() + " …";
    }

    /** The most alike first; of equals the newest. */
    public static List<LookAlike> of(String text, Collection<Earlier> earlier, int most) {
        Set<String> words = Words.of(text);
        Map<Earlier, Set<String>> others =
                earlier.stream().collect(Collectors.toMap(each -> each, each -> Words.of(each.text())));
        Map<String, Double> weights = weights(words, others.values());
        return others.entrySet().stream()
                .map(other -> compare(words, other.getKey(), other.getValue(), weights))
                .filter(alike -> alike.likeness >= LEAST)
                .sorted(Comparator.comparing(LookAlike::likeness)
                        .thenComparing(LookAlike::askedOn)
                        .reversed()
                        .thenComparing(LookAlike::ref))
                .limit(most)
                .toList();
    }

    /** A word of one question in a thousand says more than one of every second. */
    private static Map<String, Double> weights(Set<String> words, Collection<Set<String>> others) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        others.forEach(other -> other.forEach(word -> counts.merge(word, 1, Integer::sum)));
        double all = others.size() + 1.0;
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, count -> Math.log(1 + all / count.getValue())));
    }

    private static LookAlike compare(
            Set<String> words, Earlier earlier, Set<String> others, Map<String, Double> weights) {
        Set<String> shared = new TreeSet<>(words);
        shared.retainAll(others);
        double most = Math.sqrt(sum(words, weights) * sum(others, weights));
        int likeness = most == 0 ? 0 : (int) (100 * sum(shared, weights) / most);
        return new LookAlike(
                earlier.id(), earlier.ref(), earlier.askedOn(), earlier.text(), likeness, List.copyOf(shared));
    }

    private static double sum(Set<String> words, Map<String, Double> weights) {
        return words.stream()
                .mapToDouble(word -> weights.getOrDefault(word, 0.0))
                .sum();
    }
}
