package dk.rettidig.question.likeness;

import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words by which the database finds the candidates. A long Danish word is a narrow one: what shares none of these is
 * not alike.
 */
public record TellingWords(List<String> words) {

    private static final int MOST = 8;

    public TellingWords {
        words = List.copyOf(words);
    }

    public static TellingWords of(String text) {
        return new TellingWords(Words.of(text).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** That a text says one of the words or begins or ends with it, in the language of queries. */
    public String in(String text) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "lower(" + text + ") like :word" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Gives a query that asks so its words. */
    public <T> TypedQuery<T> putInto(TypedQuery<T> query) {
        IntStream.range(0, words.size()).forEach(i -> query.setParameter("word" + i, "%" + words.get(i) + "%"));
        return query;
    }
}
