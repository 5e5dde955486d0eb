package dk.rettidig.it.errand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dk.rettidig.it.browser.Chromium;
import dk.rettidig.it.browser.Inspection;
import dk.rettidig.it.browser.NeedsChromium;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lasts, in a browser: the page follows by itself, and everybody can read and work it. */
@ExtendWith({NeedsChromium.class, Started.class})
@Tag(Started.ON_POSTGRESQL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrandPageIT {

    private final RunningSystem system;
    private final Postgresql database;
    private @Nullable Chromium chromium;

    ErrandPageIT(RunningSystem system, Postgresql database) {
        this.system = system;
        this.database = database;
    }

    @BeforeAll
    void open() {
        LongList.into(database);
        chromium = new Chromium(system);
    }

    @AfterAll
    void close() {
        LongList.outOf(database);
        if (chromium != null) {
            chromium.close();
        }
    }

    private BrowserContext officer() {
        if (chromium == null) {
            throw new IllegalStateException("No browser was started");
        }
        return chromium.person("sagsbehandler", "rettidig", true);
    }

    /** Presses the list's own button; as text, which fills a file sooner. */
    private Page lasting(BrowserContext person) {
        Page page = person.newPage();
        Response unused = page.navigate(system.address("/questions?view=ALL&sort=-asked&column=SUBJECT"));
        Object asText = page.evaluate("() => document.querySelector('.table-foot [name=format]').value = 'CSV'");
        button(page, "Hent som regneark").click();
        assertThat(page).hasURL(Pattern.compile(".*/errands/\\d+"));
        assertEquals("CSV", asText);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void the_page_follows_by_itself_keeps_the_focus_and_offers_the_file() throws Exception {
        try (BrowserContext person = officer()) {
            Page page;
            try (Held held = Held.files(database)) {
                page = lasting(person);
                assertThat(page.locator("#errand-words")).hasText(Pattern.compile("\\d+ af 2\\.\\d+ rækker"));
                button(page, "Stands").focus();
                held.letGo();
            }
            Locator file = page.locator("a#errand-act");
            assertThat(page.locator("#errand-told")).containsText("Filen er klar med 2.");
            assertThat(file).isFocused();
            Download download = page.waitForDownload(file::click);

            assertTrue(Files.readString(download.path()).lines().count() > 2000);
        }
    }

    @Test
    void everybody_can_read_and_work_the_page_under_way_stopped_and_begun_anew() throws Exception {
        try (BrowserContext person = officer()) {
            Page page;
            Inspection inspection;
            try (Held held = Held.files(database)) {
                page = lasting(person);
                inspection = new Inspection(page);
                assertThat(page.locator("#errand-words")).hasText(Pattern.compile("\\d+ af 2\\.\\d+ rækker"));
                assertEquals(List.of(), inspection.ofOpen());
                button(page, "Stands").click();
                assertThat(page.locator("#errand-told")).containsText("Du har bedt om, at det standses.");
                held.letGo();
            }
            assertThat(page.locator("#errand-told")).containsText("Standset, som du bad om.");
            assertEquals(List.of(), inspection.ofOpen());
            button(page, "Begynd forfra").click();
            assertThat(page.locator("#errand-told")).containsText("Filen er klar med 2.");
            assertEquals(List.of(), inspection.ofOpen());
        }
    }
}
