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

    /** A screen of 1280 by 800 at 200 % has room for half as much each way (WCAG 1.4.4). */
    private static final int DOUBLED_DESKTOP = 640;

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

    /** What says more than its box shows and cannot be scrolled; an excerpt of so many lines is one on every screen. */
    private static final String CUT_OFF =
            """
            () => [...document.querySelectorAll('main *')]
              .filter(element => {
                const style = getComputedStyle(element);
                const hides = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
                return hides && !element.matches('.lines') && element.clientWidth > 1 && element.textContent.trim() !== ''
                  && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
              })
              .map(element => element.tagName + '.' + element.className)
            """;

    /** Whoever sends a form that changes a part of the page goes on where the keyboard was. */
    private static final String FOCUS_AFTER_A_SWAP =
            """
            async () => {
              const form = document.querySelector('main form[hx-get]');
              if (form === null) {
                return '';
              }
              const field = [...form.querySelectorAll('input, select, button')].find(one => {
                one.focus();
                return document.activeElement === one;
              });
              const swapped = new Promise(done => document.addEventListener('htmx:after:swap', () => done(true), { once: true }));
              const late = new Promise(done => setTimeout(() => done(false), 10000));
              form.requestSubmit();
              if (!await Promise.race([swapped, late])) {
                return 'nothing was swapped';
              }
              await new Promise(requestAnimationFrame);
              const now = document.activeElement;
              return now === document.body ? 'it went to the top' : now.id === field.id ? '' : 'it went to ' + now.outerHTML.slice(0, 80);
            }
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
        fits(DOUBLED_DESKTOP, 400);
        ((List<?>) page.evaluate(CUT_OFF)).forEach(cut -> findings.add("at 200 % words are cut off: " + cut));
        fits(SMALL_TELEPHONE, 640);
        String focus = (String) page.evaluate(FOCUS_AFTER_A_SWAP);
        expect(focus.isEmpty(), "after a swap the focus is lost: " + focus);
        return List.copyOf(findings);
    }

    private void fits(int width, int height) {
        page.setViewportSize(width, height);
        int scrolled = (int) page.evaluate("document.documentElement.scrollWidth");
        expect(
                scrolled == width,
                "on " + width + " pixels scrolls sideways to " + scrolled + ": " + page.evaluate(TOO_WIDE));
    }

    private void expect(boolean fine, String otherwise) {
        if (!fine) {
            findings.add(otherwise);
        }
    }
}
