package dk.rettidig.it.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser that knows nothing yet must fetch, as it comes over the wire, fonts and all. */
@ExtendWith({NeedsChromium.class, Started.class})
@TestInstance(Lifecycle.PER_CLASS)
class WeightIT {

    private static final int MOST = 60 * 1024;

    private static final String BYTES =
            """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .reduce((sum, file) => sum + file.encodedBodySize, 0)
            """;

    private static final String FILES =
            """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .map(file => file.encodedBodySize + ' ' + new URL(file.name).pathname).join('\\n')
            """;

    private static final String LARGEST_PAINT =
            """
            () => new Promise(told => new PerformanceObserver(list => told(list.getEntries().at(-1).startTime))
              .observe({ type: 'largest-contentful-paint', buffered: true }))
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

    @ParameterizedTest
    @ValueSource(strings = {"/questions/mine", "/questions", "/questions/20241-REU-107", "/hearings", "/reports"})
    void a_page_is_light(String path, RunningSystem system) {
        if (chromium == null) {
            throw new IllegalStateException("No browser was started");
        }
        try (BrowserContext person = chromium.person("sagsbehandler")) {
            Page page = person.newPage();
            Response unused = page.navigate(system.address(path));
            Number bytes = (Number) page.evaluate(BYTES);
            Number paint = (Number) page.evaluate(LARGEST_PAINT);
            System.out.printf(
                    "%s: %d bytes, largest paint after %.0f ms%n", path, bytes.intValue(), paint.doubleValue());

            assertTrue(bytes.intValue() <= MOST, () -> (String) page.evaluate(FILES));
        }
    }
}
