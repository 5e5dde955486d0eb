package dk.rettidig.it.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What somebody could not read or work on a page. */
public final class Inspection {

    private static final int SMALL_TELEPHONE = 320;

    private static final String VIOLATIONS =
            """
            async () => {
              const result = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
              return result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ')));
            }
            """;

    private static final String TOO_WIDE =
            """
            () => [...document.querySelectorAll('body *')]
              .filter(element => element.getBoundingClientRect().right > innerWidth && !element.parentElement.closest('.scroll'))
              .map(element => element.tagName + '.' + element.className)
            """;

    private static final String WAYS =
            "() => [...document.querySelectorAll('.topbar a[href], .page-foot a[href]')].map(way => way.href)";

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    public Inspection(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                findings.add("console: " + message.text());
            }
        });
        page.onPageError(error -> findings.add("script: " + error));
    }

    public List<String> of(String address) throws IOException {
        page.navigate(address);
        return ofOpen();
    }

    /** Of the page as it stands, which a form may have led to. */
    public List<String> ofOpen() throws IOException {
        String axe = Files.readString(Path.of(System.getProperty("playwright.cli.dir"), "axe-core", "axe.min.js"));
        page.evaluate(axe);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            ((List<?>) page.evaluate(VIOLATIONS)).forEach(violation -> findings.add(scheme + ": " + violation));
        }
        expect(page.locator("h1").count() == 1, "there is not exactly one h1");
        expect(page.title().endsWith(" · Rettidig"), "the title does not end by the product: " + page.title());
        for (Object way : (List<?>) page.evaluate(WAYS)) {
            int status = page.request()
                    .get((String) way, RequestOptions.create().setHeader("Accept", "text/html"))
                    .status();
            expect(status == 200, "a way of the frame leads nowhere: " + way + " answers " + status);
        }
        page.setViewportSize(SMALL_TELEPHONE, 640);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        expect(width == SMALL_TELEPHONE, "scrolls sideways to " + width + ": " + page.evaluate(TOO_WIDE));
        return List.copyOf(findings);
    }

    private void expect(boolean fine, String otherwise) {
        if (!fine) {
            findings.add(otherwise);
        }
    }
}
