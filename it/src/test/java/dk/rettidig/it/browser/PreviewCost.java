package dk.rettidig.it.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the last key to the letter beside it. It takes a minute and is not part of a build: see docs/performance.md. */
@ExtendWith({NeedsChromium.class, Started.class})
class PreviewCost {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 100;
    private static final double LIMIT = 300;

    /** When the words were sent, when they were kept and the letter had come, and when the frame showed it, after the last key. */
    private static final String LISTEN =
            """
            () => {
              window.pauses = [];
              performance.setResourceTimingBufferSize(10000);
              let typed = 0;
              const after = (name, end) => performance.getEntriesByType('resource')
                .filter(one => new URL(one.name).pathname.endsWith(name) && one.startTime > typed).at(-1)?.[end] ?? typed;
              document.addEventListener('keydown', () => (typed = performance.now()), true);
              document.querySelector('iframe[data-preview]').addEventListener('load', () => {
                if (typed > 0) {
                  const times = [after('/working', 'startTime'), after('/working', 'responseEnd'), performance.now()];
                  window.pauses.push(times.map(time => time - typed));
                  typed = 0;
                }
              });
            }
            """;

    private static final List<String> PARTS = List.of("sent", "come", "shown");

    @Test
    void the_letter_follows_a_pause_at_once(RunningSystem system) {
        try (Chromium chromium = new Chromium(system);
                BrowserContext officer = chromium.person("sagsbehandler")) {
            Editing form = Editing.of(system, officer, "20241-REU-135");
            Page page = form.page();
            form.write("Justitsministeriet kan oplyse:");
            page.locator("#preview-on").check();
            page.evaluate(LISTEN);
            form.words().press("Control+End");
            for (int round = 1; round <= WARM_UP + ROUNDS; round++) {
                page.keyboard().type(round % 6 == 0 ? " " : "o");
                page.waitForFunction("count => window.pauses.length >= count", round);
            }
            List<?> pauses = (List<?>) page.evaluate("window.pauses");
            for (int part = 0; part < PARTS.size(); part++) {
                System.out.printf(
                        Locale.ROOT,
                        "%s: half within %.0f ms, 95 of 100 within %.0f ms%n",
                        PARTS.get(part),
                        within(pauses, part, ROUNDS / 2),
                        within(pauses, part, ROUNDS * 95 / 100));
            }
            double late = within(pauses, PARTS.size() - 1, ROUNDS * 95 / 100);
            assertTrue(late <= LIMIT, "95 of 100 letters took up to " + late + " ms");
        }
    }

    private static double within(List<?> pauses, int part, int place) {
        return pauses.stream()
                .skip(WARM_UP)
                .mapToDouble(times -> ((Number) ((List<?>) times).get(part)).doubleValue())
                .sorted()
                .skip(place)
                .findFirst()
                .orElseThrow();
    }
}
