package dk.rettidig.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
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
    void what_is_put_in_stands_where_the_writer_stands(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-163");
            form.write("Før. Efter.");
            form.page().keyboard().press("Home");
            for (int letter = 0; letter < "Før. ".length(); letter++) {
                form.page().keyboard().press("ArrowRight");
            }

            form.page()
                    .locator(
                            "#phrases > div",
                            new Page.LocatorOptions().setHasText("Justitsministeriet kan henholde sig"))
                    .locator("button")
                    .click();

            assertThat(form.words().locator("> p"))
                    .hasText(new String[] {"Før. ", "Justitsministeriet kan henholde sig til det oplyste.", "Efter."});
            assertThat(form.words()).isFocused();
        }
    }

    @Test
    void a_reference_is_completed_from_the_register_by_keyboard(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-135");
            Locator offered = form.page().locator("#editor-references [role=option]");

            form.write("Der henvises til ");
            form.page().keyboard().type("spm. nr. 107");
            assertThat(offered.first()).containsText("spørgsmål nr. 107 (Alm. del)");
            form.page().keyboard().press("ArrowDown");
            assertThat(form.words()).hasAttribute("aria-activedescendant", "editor-reference-0");
            form.page().keyboard().press("Enter");

            assertThat(offered).hasCount(0);
            assertThat(form.words())
                    .hasText("Der henvises til spørgsmål nr. 107 (Alm. del) fra Folketingets Retsudvalg");
        }
    }

    @Test
    void what_is_offered_is_dropped_by_escape_and_stays_away(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-135");

            form.write("");
            form.page().keyboard().type("REU alm. del");
            assertThat(form.page().locator("#editor-references")).isVisible();
            form.page().keyboard().press("Escape");
            form.page().keyboard().press("Enter");

            assertThat(form.page().locator("#editor-references")).isHidden();
            assertThat(form.words().locator("> p")).hasCount(2);
        }
    }

    @Test
    void a_question_that_is_searched_for_is_put_among_the_words(RunningSystem system) {
        try (BrowserContext officer = officer()) {
            Editing form = Editing.of(system, officer, "20241-REU-135");

            form.write("Se ");
            form.page().locator("#find").fill("107");
            form.page().keyboard().press("Enter");
            form.page().locator("#references .additions button").first().click();

            assertThat(form.words()).hasText("Se spørgsmål nr. 107 (Alm. del) fra Folketingets Retsudvalg");
        }
    }

    @Test
    void without_a_script_the_question_found_is_put_at_the_end_of_a_draft(RunningSystem system) {
        try (BrowserContext officer = chromium().person("sagsbehandler", "rettidig", false)) {
            Page page = officer.newPage();
            Response unused = page.navigate(system.address("/questions/20241-REU-107/answer"));

            page.locator("#find").fill("REU alm. del 135");
            page.keyboard().press("Enter");
            page.locator("#references .additions button").first().click();

            assertThat(page.locator("textarea[name=text]"))
                    .hasValue(Pattern.compile(".*spørgsmål nr\\. 135 \\(Alm\\. del\\).*", Pattern.DOTALL));
        }
    }

    @Test
    void a_confidential_question_is_offered_only_to_who_may_see_it(RunningSystem system) {
        Program officer = Program.of(system, "sagsbehandler");
        Reply asked = officer.post(
                "/questions",
                """
                {"ref": {"session": "20251", "committee": "REU", "matter": "GENERAL", "number": 9911},
                 "askedOn": "2026-11-02", "questionText": "Vil ministeren redegøre fortroligt?", "confidential": true}""");
        String address = "/questions/20241-REU-135/answer/references?q=9911";

        assertEquals(201, asked.status(), asked.body());
        assertEquals(1, officer.get(address).body().split("20251-REU-9911", -1).length - 1);
        assertEquals("[]", Program.of(system, "leder").get(address).body());
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
        return chromium().person("sagsbehandler");
    }

    private Chromium chromium() {
        if (chromium == null) {
            throw new IllegalStateException("No browser was started");
        }
        return chromium;
    }
}
