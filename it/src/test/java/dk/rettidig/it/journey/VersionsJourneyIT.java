package dk.rettidig.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.rettidig.it.browser.Chromium;
import dk.rettidig.it.browser.Inspection;
import dk.rettidig.it.browser.NeedsChromium;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands between writing and sending is looked at: files, drafts, what goes to several; and versions side by side. */
@ExtendWith({NeedsChromium.class, Started.class})
class VersionsJourneyIT {

    private static final byte[] FILE = "Rigspolitiet har tre droner.".getBytes(StandardCharsets.UTF_8);

    private static List<JsonObject> statements(Program reader, String hearing) {
        return reader.get(hearing)
                .json()
                .getJsonObject("hearing")
                .getJsonArray("statements")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void a_file_is_shown_before_it_is_sent_and_its_versions_stand_side_by_side(RunningSystem system)
            throws IOException {
        Program officer = Program.of(system, "sagsbehandler");
        Program police = Program.of(system, "rigspolitiet");
        String hearing = new Police(system).asked(2301);

        String upload = made(police.upload(hearing + "/uploads", "svar.txt", "text/plain", FILE))
                .location();
        JsonObject read = police.get(upload).json();
        boolean sentEarly = !statements(officer, hearing).isEmpty();
        Reply colleague = Program.of(system, "bidragyder").get(upload);
        List<String> uploadPage = inspected(system, "rigspolitiet", upload);
        made(police.post(upload + "/giving", "{}"));
        Reply twice = police.post(upload + "/giving", "{}");
        made(officer.post(hearing + "/returns", json(Map.of("missing", "Siden hvornår?"))));
        made(police.post(hearing + "/statement", json(Map.of("text", "Rigspolitiet har siden 2022 haft tre droner."))));
        JsonObject compared = officer.get(hearing + "/comparison").json();
        List<String> comparisonPage = inspected(system, "sagsbehandler", hearing + "/comparison");

        assertAll(
                () -> assertEquals("Rigspolitiet har tre droner.", read.getString("text")),
                () -> assertFalse(sentEarly),
                () -> assertEquals(404, colleague.status()),
                () -> assertEquals(409, twice.status()),
                () -> assertEquals(2, statements(officer, hearing).size()),
                () -> assertArrayEquals(FILE, officer.file(hearing + "/statements/1/file")),
                () -> assertEquals(1, compared.getJsonObject("from").getInt("number")),
                () -> assertEquals(2, compared.getJsonObject("to").getInt("number")),
                () -> assertTrue(
                        compared.getJsonArray("pieces").toString().contains("siden 2022"), compared.toString()),
                () -> assertEquals(
                        404, officer.get(hearing + "/comparison?from=3").status()),
                () -> assertEquals(List.of(), uploadPage),
                () -> assertEquals(List.of(), comparisonPage));
    }

    @Test
    void what_is_typed_is_kept_by_itself_and_a_colleague_s_words_stand_beside_it(RunningSystem system)
            throws IOException {
        Police police = new Police(system);
        String hearing = police.asked(2302);
        try (Chromium chromium = new Chromium(system);
                BrowserContext person = chromium.person("bidragyder", "rettidig", true)) {
            Page page = person.newPage();
            Response unused = page.navigate(system.address(hearing));
            Reply meanwhile = police.coordinator().post(hearing + "/drafts", Police.text("Politiet har to droner."));

            page.fill("#text", "Rigspolitiet har tre");
            assertThat(page.locator("[data-saved]")).containsText("Der blev gemt en anden tekst imens.");
            page.fill("#text", "Rigspolitiet har tre droner.");
            assertThat(page.locator("[data-saved]")).containsText("Kladde gemt kl.");
            Response again = page.reload();
            assertThat(page.locator("#text")).hasValue("Rigspolitiet har tre droner.");
            assertThat(page.locator("#drafts")).containsText("Politiet har to droner.");

            assertEquals(200, meanwhile.status(), unused.url());
            assertEquals(List.of(), new Inspection(page).ofOpen(), again.url());
        }
    }

    @Test
    void what_is_sent_to_several_is_shown_before_it_goes(RunningSystem system) throws IOException {
        Police police = new Police(system);
        String one = police.question(2303, "Vil ministeren redegøre for politiets heste?", false);
        String other = police.question(2304, "Vil ministeren redegøre for politiets hunde?", false);
        try (Chromium chromium = new Chromium(system);
                BrowserContext person = chromium.person("sagsbehandler", "rettidig", true)) {
            Page page = person.newPage();
            Response unused =
                    page.navigate(system.address("/questions/hearings?ref=" + ref(one) + "&ref=" + ref(other)));
            page.check("#authority-RIGSPOLITIET");
            page.fill(
                    "#due",
                    LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(10).toString());
            page.click("text=Vis, hvad der sendes");
            assertThat(page.locator("h1")).hasText("2 høringer, der sendes");

            assertEquals(List.of(), new Inspection(page).ofOpen(), unused.url());
        }
    }

    private static String ref(String question) {
        return question.substring(question.lastIndexOf('/') + 1);
    }

    private static List<String> inspected(RunningSystem system, String account, String address) throws IOException {
        try (Chromium chromium = new Chromium(system);
                BrowserContext person = chromium.person(account, "rettidig", true)) {
            return new Inspection(person.newPage()).of(system.address(address));
        }
    }

    @Test
    void the_share_an_authority_is_shown_is_the_reports_own(RunningSystem system) {
        Program police = Program.of(system, "rigspolitiet");

        JsonObject share = police.get("/hearings").json().getJsonObject("share");
        String from = share.getString("from");
        JsonObject report = police.get(
                        "/reports/on-time?authority=RIGSPOLITIET&from=" + from + "&to=" + share.getString("to"))
                .json();

        assertAll(
                () -> assertEquals(report.getInt("onTime"), share.getInt("onTime")),
                () -> assertEquals(report.getInt("onTime") + report.getInt("late"), share.getInt("scored")),
                () -> assertTrue(share.getInt("scored") > 0, share.toString()),
                () -> assertTrue(report.getJsonNumber("rate").bigDecimalValue().compareTo(BigDecimal.ZERO) > 0),
                () -> assertFalse(
                        Program.of(system, "fynspoliti").get("/hearings").json().containsKey("share")));
    }
}
