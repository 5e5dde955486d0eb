package dk.rettidig.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
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

/** Somebody types an answer, by keyboard alone. Each test has a question of its own. */
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
            Editing form = Editing.of(system, officer, "20241-REU-107");

            form.write("Ministeriet kan oplyse, at sagen undersøges.");
            assertThat(form.saved()).hasText(KEPT);
            form.reload();

            assertThat(form.words()).hasText("Ministeriet kan oplyse, at sagen undersøges.");
            assertThat(form.page().locator("main")).containsText("uden at gemme et udkast");
        }
    }

    @Test
    void words_typed_without_a_network_are_kept_when_it_is_back(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-121");
            officer.setOffline(true);
            form.write("Skrevet uden forbindelse.");
            assertThat(form.saved()).hasText(NOT_KEPT);

            officer.setOffline(false);
            assertThat(form.saved()).hasText(KEPT);
            form.reload();

            assertThat(form.words()).hasText("Skrevet uden forbindelse.");
        }
    }

    @Test
    void the_letter_is_shown_while_it_is_written(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-135");

            form.write("Ministeriet kan henholde sig til det oplyste.");
            Response letter = form.page()
                    .waitForResponse(
                            answer -> answer.url().contains("/working/letter.pdf") && answer.status() == 200,
                            () -> form.page().locator("#preview-on").check());

            assertThat(form.page().locator("iframe[data-preview]")).isVisible();
            assertEquals("application/pdf", letter.headerValue("content-type"));
        }
    }

    @Test
    void a_standard_phrase_is_found_by_its_words(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-163");
            Locator phrases = form.page().locator("#phrases > div");

            form.page().locator("#phrase-search").fill("ordet findes ikke");
            assertThat(phrases.first()).isHidden();
            assertThat(form.page().locator("main")).containsText("Ingen formulering passer.");
            form.page().locator("#phrase-search").fill("");

            assertThat(phrases.first()).isVisible();
        }
    }

    @Test
    void the_toolbar_is_one_stop_with_arrows_inside(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-121");

            form.write("Fed tekst");
            form.page().keyboard().press("Control+a");
            form.page().keyboard().press("Alt+F10");
            assertThat(form.button("strong")).isFocused();
            form.page().keyboard().press("Enter");
            assertThat(form.words().locator("strong")).hasText("Fed tekst");
            assertThat(form.button("strong")).hasAttribute("aria-pressed", "true");
            form.page().keyboard().press("Alt+F10");
            form.page().keyboard().press("End");
            assertThat(form.button("redo")).isFocused();
            form.page().keyboard().press("ArrowLeft");
            assertThat(form.button("undo")).isFocused();
            form.page().keyboard().press("Escape");
            assertThat(form.words()).isFocused();
        }
    }

    @Test
    void structure_is_written_by_keyboard_and_kept_in_the_draft(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-163");

            int drafts = form.drafts().count();
            form.write("");
            form.page().keyboard().type("# Baggrund");
            form.page().keyboard().press("Enter");
            form.page().keyboard().type("> Rigspolitiet har droner.");
            form.page().keyboard().press("Control+Enter");
            form.page().keyboard().type("- Et punkt");
            form.page().getByText("Gem udkast").click();

            assertThat(form.drafts()).hasCount(drafts + 1);
            assertThat(form.words().locator("[data-level='1']")).hasText("Baggrund");
            assertThat(form.words().locator("blockquote")).hasText("Rigspolitiet har droner.");
            assertThat(form.words().locator("li")).hasText("Et punkt");
        }
    }

    private BrowserContext officer() {
        if (chromium == null) {
            throw new IllegalStateException("No browser was started");
        }
        return chromium.person("sagsbehandler");
    }
}
