package dk.rettidig.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.rettidig.it.system.RunningSystem;

/** A person in front of the editor of one answer. */
final class Editing {

    private static final String PASTE =
            """
            (words, html) => {
              const data = new DataTransfer();
              data.setData('text/html', html);
              words.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    private final Page page;

    private Editing(Page page) {
        this.page = page;
    }

    static Editing of(RunningSystem system, BrowserContext person, String ref) {
        Page page = person.newPage();
        Response unused = page.navigate(system.address("/questions/" + ref + "/answer"));
        return new Editing(page);
    }

    Page page() {
        return page;
    }

    /** The text, as a screen reader finds it. */
    Locator words() {
        return page.locator("[data-editor] [role=textbox]");
    }

    Locator saved() {
        return page.locator("[data-saved]");
    }

    /** The rows of the list of drafts. */
    Locator drafts() {
        return page.locator("#draft-table tbody tr");
    }

    Locator button(String does) {
        return page.locator("[data-does=" + does + "]");
    }

    /** Types in place of everything that stood there. */
    void write(String text) {
        words().focus();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
    }

    void paste(String html) {
        words().focus();
        page.keyboard().press("Control+a");
        Object unused = words().evaluate(PASTE, html);
    }

    /** What the form would send: blocks as JSON. */
    String document() {
        return page.inputValue("input[name=document]");
    }

    void reload() {
        Response unused = page.reload();
    }
}
