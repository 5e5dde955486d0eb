package dk.rettidig.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report without its colours. */
@ExtendWith({NeedsChromium.class, Started.class})
class BlackAndWhiteIT {

    @Test
    void a_missed_quarter_is_told_by_hatching_and_by_words(RunningSystem system) {
        try (Chromium chromium = new Chromium(system);
                BrowserContext person = chromium.person("ledelse")) {
            Page page = person.newPage();
            page.navigate(system.address("/reports"));
            int missed = page.locator(".chart rect.missed").count();

            assertTrue(missed > 0, "the sample has a quarter below the target");
            assertEquals(
                    missed, page.locator(".chart rect.missed[fill^='url(#']").count());
            assertEquals(
                    missed,
                    page.locator("#quarters-table td").getByText("Ikke nået").count());
        }
    }
}
