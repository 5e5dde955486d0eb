package dk.rettidig.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.regex.Pattern;

/** One person in front of a browser whose actions are counted. */
final class Screen {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final RunningSystem system;
    private final Page page;
    private final Hand hand;
    private final String person;
    private final Tally tally;
    private int pages;
    private int status;

    Screen(RunningSystem system, BrowserContext context, Hand hand, String person, Tally tally) {
        this.system = system;
        this.page = context.newPage();
        this.hand = hand;
        this.person = person;
        this.tally = tally;
        page.onDOMContentLoaded(loaded -> pages++);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                status = response.status();
            }
        });
    }

    /** The page a person's day begins on, or a mail leads to: no action. */
    void sitsAt(String path) {
        page.navigate(system.address(path));
    }

    /** Follows the link in the newest mail the person got about a case. */
    void comesByMail(String ref) {
        String self = system.address("/me");
        APIResponse me = page.request().get(self, RequestOptions.create().setHeader("Accept", "application/json"));
        String email =
                Json.createReader(new StringReader(me.text())).readObject().getString("email");
        String path = Program.of(system, "admin")
                .get("/mailbox?q=" + ref)
                .json()
                .getJsonArray("mails")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(mail -> mail.getString("to").equals(email))
                .flatMap(mail -> LINK.matcher(mail.getString("text")).results())
                .map(link -> URI.create(link.group()).getPath())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mail with a link to " + email));
        sitsAt(path);
    }

    void follow(String address) {
        activate(
                "follow " + address,
                page.locator("main a[href='" + address + "']").first());
    }

    void press(String button) {
        activate("press " + button, button(button));
    }

    private Locator button(String name) {
        Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(name).setExact(true);
        return page.getByRole(AriaRole.BUTTON, named);
    }

    /** With a script the text grows where it stands and is kept by another button; without one the button does both. */
    void putIn(String button, String keeping) {
        if (!hand.script) {
            press(button);
            return;
        }
        tally.add(person, "press " + button);
        String before = page.inputValue("input[name=document]");
        hand.activate(page, button(button));
        page.waitForCondition(() -> !page.inputValue("input[name=document]").equals(before));
        press(keeping);
    }

    /** Every link and button of the way leads to another page. */
    private void activate(String action, Locator what) {
        int before = pages;
        tally.add(person, action);
        hand.activate(page, what);
        page.waitForCondition(() -> pages > before);
        assertEquals(
                200,
                status,
                () -> person + ": " + action + ": " + page.locator("main").innerText());
    }

    void fill(String field, String text) {
        tally.add(person, "fill " + field);
        Locator input = field(field);
        hand.fill(page, input, text);
        assertThat(input).hasValue(text);
    }

    /** Writes before what stands in the field. */
    void begin(String field, String text) {
        fill(field, text + field(field).inputValue());
    }

    void choose(String field, String option) {
        tally.add(person, "choose " + field);
        Locator list = field(field);
        hand.choose(page, list, option);
        assertThat(list).hasValue(option);
    }

    void tick(String field, String value) {
        tally.add(person, "tick " + field);
        Locator box = page.locator("main [name='" + field + "'][value='" + value + "']");
        hand.tick(page, box);
        assertThat(box).isChecked();
    }

    void attach(String field, String name, byte[] content) {
        tally.add(person, "attach " + name);
        page.locator("main input[type=file][name='" + field + "']")
                .first()
                .setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    private Locator field(String name) {
        return page.locator("main [name='" + name + "']:not([type=hidden])").first();
    }

    /** The address of the page shown. */
    String path() {
        return page.url().substring(system.address("").length());
    }

    /** The address of a link that begins so. */
    String address(String beginning) {
        return page.locator("main a[href^='" + beginning + "']").first().getAttribute("href");
    }

    void sees(String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    byte[] file(String path) {
        return page.request().get(system.address(path)).body();
    }
}
