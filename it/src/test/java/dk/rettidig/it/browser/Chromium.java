package dk.rettidig.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.rettidig.it.system.RunningSystem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One browser, and a fresh person in front of it for every test. */
public final class Chromium implements AutoCloseable {

    private static final String SAMPLE_PASSWORD = "rettidig";

    private final Playwright playwright;
    private final Browser browser;
    private final RunningSystem system;

    public Chromium(RunningSystem system) {
        this.system = system;
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                        "PLAYWRIGHT_NODEJS_PATH", Programs.node().orElseThrow().toString(),
                        "TMPDIR", System.getProperty("java.io.tmpdir"))));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Programs.chromium().orElseThrow())
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A person who reads Danish, logged in if a sample account is named. */
    BrowserContext person(@Nullable String account) {
        BrowserContext context = browser.newContext(danish());
        if (account != null) {
            logIn(context, account, SAMPLE_PASSWORD);
        }
        return context;
    }

    /** A person who is logged in, with or without the scripts of the pages. */
    public BrowserContext person(String account, String password, boolean script) {
        BrowserContext context = browser.newContext(danish().setJavaScriptEnabled(script));
        logIn(context, account, password);
        return context;
    }

    /** Somebody who is not logged in. */
    public BrowserContext stranger(boolean script) {
        return browser.newContext(danish().setJavaScriptEnabled(script));
    }

    private static NewContextOptions danish() {
        return new NewContextOptions().setLocale("da-DK");
    }

    /** Lines of text on paper, as another system's PDF. */
    public byte[] printed(String lines) {
        try (BrowserContext context = stranger(false)) {
            Page page = context.newPage();
            page.setContent("<meta charset=utf-8><body style='white-space: pre-line; font: 12pt serif'>" + lines);
            return page.pdf();
        }
    }

    private void logIn(BrowserContext context, String account, String password) {
        int status = context.request()
                .post(
                        system.address("/login"),
                        RequestOptions.create()
                                .setHeader("Accept", "text/html")
                                .setForm(FormData.create()
                                        .set("user", account)
                                        .set("password", password)
                                        .set("next", "/login"))
                                .setMaxRedirects(0))
                .status();
        if (status != 303) {
            throw new IllegalStateException(account + " could not log in: " + status);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
