package dk.rettidig.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Draws the ten main pages of the sample ministry into docs/screens: light, dark and as they are printed. Run by hand. */
@ExtendWith({NeedsChromium.class, Started.class})
class ScreenPictures {

    private static final Path FOLDER = Path.of("../docs/screens").toAbsolutePath();

    private enum Shown {
        MY_CASES("sagsbehandler", "/questions/mine"),
        QUESTIONS("leder", "/questions?view=ALL"),
        CASE("sagsbehandler", "/questions/{ref}"),
        ANSWER("sagsbehandler", "/questions/{ref}/answer"),
        HEARINGS("rigspolitiet", "/hearings"),
        APPROVALS("afdelingschef", "/approvals"),
        OVERVIEW("ledelse", "/reports"),
        ON_TIME("ledelse", "/reports/on-time"),
        NEW_QUESTION("sagsbehandler", "/questions/new"),
        PEOPLE("admin", "/administration/people");

        private final String account;
        private final String path;

        Shown(String account, String path) {
            this.account = account;
            this.path = path;
        }

        String file(String how) {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + how + ".png";
        }
    }

    @Test
    void every_main_page_is_drawn(RunningSystem system) {
        String ref = oneThatIsWritten(system);
        try (Chromium chromium = new Chromium(system)) {
            for (Shown shown : Shown.values()) {
                try (BrowserContext person = chromium.person(shown.account)) {
                    Page page = person.newPage();
                    page.setViewportSize(1600, 1000);
                    Response unused = page.navigate(system.address(shown.path.replace("{ref}", ref)));
                    draw(page, shown.file(""), new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                    draw(page, shown.file("-dark"), new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                    draw(page, shown.file("-print"), new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                }
            }
        }
    }

    /** The reference of a question whose answer is being written. */
    private static String oneThatIsWritten(RunningSystem system) {
        return Program.of(system, "sagsbehandler")
                .get("/questions/mine?stage=DRAFTING")
                .json()
                .getJsonArray("questions")
                .getJsonObject(0)
                .getString("ref");
    }

    private static void draw(Page page, String file, Page.EmulateMediaOptions media) {
        page.emulateMedia(media);
        byte[] unused = page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
    }
}
