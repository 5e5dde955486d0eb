package dk.rettidig.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does with a list all day. */
@ExtendWith({NeedsChromium.class, Started.class})
@TestInstance(Lifecycle.PER_CLASS)
class WorkListIT {

    private static final String SHOWN_WHOLE =
            """
            () => [...document.querySelectorAll('#questions tbody tr')]
              .filter(row => row.getBoundingClientRect().bottom <= innerHeight).length
            """;

    private @Nullable Chromium chromium;

    @BeforeAll
    void open(RunningSystem system) {
        chromium = new Chromium(system);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void thirteen_questions_are_seen_at_once_on_an_office_screen(RunningSystem system) {
        try (BrowserContext head = person("leder")) {
            Page list = page(system, head, "/questions");
            list.setViewportSize(1600, 1000);

            int shown = (int) list.evaluate(SHOWN_WHOLE);

            assertTrue(shown >= 13, "only " + shown + " rows are seen");
        }
    }

    @Test
    void the_search_field_of_every_page_finds_a_question_by_its_number(RunningSystem system) {
        try (BrowserContext head = person("leder")) {
            Page page = page(system, head, "/reports");

            page.keyboard().press("/");
            page.keyboard().type("REU alm. del 107");
            page.keyboard().press("Enter");

            assertThat(page.locator("#questions tbody tr")).hasCount(1);
            assertThat(page.locator("#questions tbody th")).containsText("REU alm. del 107");
        }
    }

    @Test
    void a_list_saved_under_a_name_is_there_with_its_count_until_it_is_removed(RunningSystem system) {
        try (BrowserContext head = person("leder")) {
            Page list = page(system, head, "/questions?view=ALL&q=politi&sort=-asked");

            list.locator(".views-line summary").click();
            list.locator("#view-name").fill("Politiet");
            press(list, "Gem listen som visning");
            assertThat(list.locator(".views a[aria-current]", containing("Politiet")))
                    .hasText(Pattern.compile("Politiet\\s+\\d+"));
            Response unused = list.navigate(system.address("/questions"));
            assertThat(list.locator(".views a", containing("Politiet"))).hasCount(1);

            list.locator(".views-line summary").click();
            press(list, "Fjern Politiet");
            assertThat(list.locator(".views a", containing("Politiet"))).hasCount(0);
        }
    }

    @Test
    void many_questions_are_shown_before_they_are_given_to_somebody(RunningSystem system) {
        try (BrowserContext head = person("leder")) {
            Page list = page(system, head, "/questions?view=OPEN");

            assertThat(list.locator(".bulk")).isHidden();
            list.locator("#questions tbody .pick input").nth(0).check();
            list.locator("#questions tbody .pick input").nth(1).check();
            assertThat(list.locator(".bulk")).containsText("2 valgt");
            press(list, "Fordel de valgte");

            assertThat(list.locator("#chosen tbody tr")).hasCount(2);
            press(list, "Fordel de valgte");
            assertThat(list).hasURL(Pattern.compile(".*/questions/office"));
        }
    }

    @Test
    void a_column_that_was_chosen_is_shown_and_stands_in_the_address(RunningSystem system) {
        try (BrowserContext head = person("leder")) {
            Page list = page(system, head, "/questions");

            list.locator(".strip summary").click();
            list.locator("#column-COMMITTEE").check();
            press(list, "Vis");

            assertThat(list.locator("#questions thead")).containsText("Udvalg");
            assertThat(list).hasURL(Pattern.compile(".*column=COMMITTEE.*"));
        }
    }

    @Test
    void a_list_is_taken_home_as_it_is_filtered(RunningSystem system) throws IOException {
        try (BrowserContext head = person("leder")) {
            Page list = page(system, head, "/questions?q=REU+alm.+del+107&column=DUE");
            Object asText = list.evaluate("() => document.querySelector('.table-foot [name=format]').value = 'CSV'");
            Download file = list.waitForDownload(() -> press(list, "Hent som regneark"));
            String text = Files.readString(file.path());

            assertEquals("CSV", asText);
            assertTrue(file.suggestedFilename().matches("sager-.*\\.csv"), file.suggestedFilename());
            assertEquals(2, text.lines().count(), text);
            assertTrue(text.startsWith("\uFEFFSvarfrist;Spørgsmål"), text);
        }
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private BrowserContext person(String account) {
        if (chromium == null) {
            throw new IllegalStateException("No browser was started");
        }
        return chromium.person(account);
    }

    private static Page page(RunningSystem system, BrowserContext person, String path) {
        Page page = person.newPage();
        Response unused = page.navigate(system.address(path));
        return page;
    }
}
