package dk.rettidig.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody types an answer. Each test has a question of its own. */
@ExtendWith({NeedsChromium.class, Started.class})
@TestInstance(Lifecycle.PER_CLASS)
class WritingIT {

    private static final Pattern KEPT = Pattern.compile("Gemt kl\\. \\d{2}[.:]\\d{2}");
    private static final Pattern NOT_KEPT = Pattern.compile("Ikke gemt.*");

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
    void what_is_typed_is_kept_told_and_there_again(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Page form = form(system, officer, "20241-REU-107");

            form.locator("#text").fill("Ministeriet kan oplyse, at sagen undersøges.");
            assertThat(form.locator("[data-saved]")).hasText(KEPT);
            Response unused = form.reload();

            assertThat(form.locator("#text")).hasValue("Ministeriet kan oplyse, at sagen undersøges.");
            assertThat(form.locator("main")).containsText("uden at gemme et udkast");
        }
    }

    @Test
    void words_typed_without_a_network_are_kept_when_it_is_back(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Page form = form(system, officer, "20241-REU-121");
            officer.setOffline(true);
            form.locator("#text").fill("Skrevet uden forbindelse.");
            assertThat(form.locator("[data-saved]")).hasText(NOT_KEPT);

            officer.setOffline(false);
            assertThat(form.locator("[data-saved]")).hasText(KEPT);
            Response unused = form.reload();

            assertThat(form.locator("#text")).hasValue("Skrevet uden forbindelse.");
        }
    }

    @Test
    void the_letter_is_shown_while_it_is_written(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Page form = form(system, officer, "20241-REU-135");

            form.locator("#text").fill("Ministeriet kan henholde sig til det oplyste.");
            Response letter = form.waitForResponse(
                    answer -> answer.url().contains("/working/letter.pdf") && answer.status() == 200,
                    () -> form.locator("#preview-on").check());

            assertThat(form.locator("iframe[data-preview]")).isVisible();
            assertEquals("application/pdf", letter.headerValue("content-type"));
        }
    }

    @Test
    void a_standard_phrase_is_found_by_its_words(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Page form = form(system, officer, "20241-REU-163");
            Locator phrases = form.locator("#phrases > div");

            form.locator("#phrase-search").fill("ordet findes ikke");
            assertThat(phrases.first()).isHidden();
            assertThat(form.locator("main")).containsText("Ingen formulering passer.");
            form.locator("#phrase-search").fill("");

            assertThat(phrases.first()).isVisible();
        }
    }

    private BrowserContext officer() {
        if (chromium == null) {
            throw new IllegalStateException("No browser was started");
        }
        return chromium.person("sagsbehandler");
    }

    private static Page form(RunningSystem system, BrowserContext officer, String ref) {
        Page page = officer.newPage();
        Response unused = page.navigate(system.address("/questions/" + ref + "/answer"));
        return page;
    }
}
