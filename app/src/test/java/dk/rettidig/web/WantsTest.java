package dk.rettidig.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantsTest {

    /** What browsers, curl, htmx and programs send. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true",
                "text/html | true",
                "*/* | false",
                "application/json | false",
                "application/problem+json, text/html | false"
            })
    void only_who_names_html_first_gets_a_page(String accept, boolean page) {
        assertEquals(page, Wants.page(accept));
    }
}
