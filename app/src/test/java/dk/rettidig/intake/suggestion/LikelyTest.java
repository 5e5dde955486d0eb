package dk.rettidig.intake.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyTest {

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // names | questions | proposed
                "Politikontoret,Strafferetskontoret,Politikontoret | 5 | Politikontoret 2 of 5",
                "Politikontoret,Strafferetskontoret | 5 | ''",
                "Politikontoret | 1 | Politikontoret 1 of 1",
                "B,A,B,A | 4 | A 2 of 4;B 2 of 4",
            })
    void the_more_frequent_is_likelier_and_one_of_many_is_chance(String names, int questions, String proposed) {
        List<String> found = Likely.of(List.of(names.split(",", -1)), questions).stream()
                .map(likely -> likely.name() + " " + likely.times() + " of " + likely.of())
                .toList();

        assertEquals(proposed, String.join(";", found));
    }
}
