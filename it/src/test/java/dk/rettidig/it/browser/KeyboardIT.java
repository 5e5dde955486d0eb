package dk.rettidig.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys of every list, tried on the sample list of the parts. */
@ExtendWith({NeedsChromium.class, Started.class})
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardIT {

    private @Nullable Chromium chromium;
    private @Nullable BrowserContext person;

    @BeforeAll
    void open(RunningSystem system) {
        chromium = new Chromium(system);
    }

    @BeforeEach
    void sitDown() {
        person = chromium == null ? null : chromium.person(null);
    }

    @AfterEach
    void leave() {
        if (person != null) {
            person.close();
        }
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void j_and_k_walk_the_rows_and_enter_opens_one(RunningSystem system) {
        Page list = list(system);

        list.keyboard().press("j");
        list.keyboard().press("j");
        assertThat(list.locator("tbody tr:nth-child(2) a")).isFocused();
        list.keyboard().press("k");
        assertThat(list.locator("tbody tr:nth-child(1) a")).isFocused();
        list.keyboard().press("Enter");

        assertThat(list).hasURL(Pattern.compile(".*/design/case"));
    }

    @Test
    void a_letter_typed_into_a_field_is_only_a_letter(RunningSystem system) {
        Page list = list(system);

        list.locator("#q").focus();
        list.keyboard().type("jk?");

        assertThat(list.locator("#q")).isFocused();
        assertThat(list.locator("#q")).hasValue("jk?");
        assertThat(list.locator("#keys")).isHidden();
    }

    @Test
    void the_keys_explain_themselves_and_can_be_switched_off(RunningSystem system) {
        Page list = list(system);

        list.keyboard().press("?");
        assertThat(list.locator("#keys")).isVisible();
        list.locator("#keys-on").uncheck();
        list.keyboard().press("Escape");
        list.keyboard().press("j");
        assertThat(list.locator("tbody a:focus")).hasCount(0);

        list.reload();
        list.keyboard().press("j");
        assertThat(list.locator("tbody a:focus")).hasCount(0);
    }

    @Test
    void a_letter_presses_the_button_that_shows_it(RunningSystem system) {
        Page theCase = page(system, "/design/case");

        theCase.keyboard().press("h");

        assertThat(theCase.locator("#new-hearing")).isVisible();
        assertThat(theCase.locator("#hearing-authority")).isVisible();
    }

    @Test
    void why_a_button_cannot_be_pressed_is_told_on_focus(RunningSystem system) {
        Page theCase = page(system, "/design/case");

        theCase.locator("button[aria-disabled=true]").first().focus();

        assertThat(theCase.locator(".reason").first()).isVisible();
        assertThat(theCase.locator("button[aria-disabled=true]").first())
                .hasAccessibleDescription(Pattern.compile("Rigsadvokaten har ikke svaret.*"));
    }

    @Test
    void the_reader_chooses_the_language(RunningSystem system) {
        Page list = list(system);

        list.locator(".menu > summary").click();
        list.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();

        assertThat(list.locator("html")).hasAttribute("lang", "en");
        assertThat(list).hasURL(Pattern.compile(".*/design/list"));
    }

    @Test
    void a_filter_changes_the_rows_and_the_address_and_keeps_the_focus(RunningSystem system) {
        Page list = list(system);

        list.locator("#q").fill("droner");
        list.locator("#q").press("Enter");

        assertThat(list).hasURL(Pattern.compile(".*/design/list\\?.*q=droner.*"));
        assertThat(list.locator("#rows tbody tr")).hasCount(13);
        assertThat(list.locator("#q")).isFocused();
    }

    private Page list(RunningSystem system) {
        return page(system, "/design/list");
    }

    private Page page(RunningSystem system, String path) {
        if (person == null) {
            throw new IllegalStateException("Nobody sits in front of the browser");
        }
        Page page = person.newPage();
        page.navigate(system.address(path));
        return page;
    }
}
