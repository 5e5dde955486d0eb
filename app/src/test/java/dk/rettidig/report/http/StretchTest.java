package dk.rettidig.report.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    @ParameterizedTest(name = "of {0} rows {1} are shown, more: {2}")
    @CsvSource({"0, 0, false", "199, 199, false", "200, 200, false", "201, 200, true", "450, 200, true"})
    void a_next_page_is_offered_only_where_something_is_on_it(int rows, int shown, boolean more) {
        Stretch<Integer> page = Stretch.of(rows(rows), true);

        assertEquals(rows(shown), page.shown());
        assertEquals(more, page.more());
    }

    @Test
    void a_program_gets_the_whole_list() {
        Stretch<Integer> all = Stretch.of(rows(450), false);

        assertEquals(rows(450), all.shown());
        assertFalse(all.more());
    }

    private static List<Integer> rows(int rows) {
        return IntStream.range(0, rows).boxed().toList();
    }
}
