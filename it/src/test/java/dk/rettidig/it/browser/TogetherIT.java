package dk.rettidig.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two people type into one answer, and one of them loses the network twice. For a minute instead of ten seconds:
 * {@code -Dtogether.seconds=60}.
 */
@ExtendWith({NeedsChromium.class, Started.class})
class TogetherIT {

    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("together.seconds", 10));
    private static final Pattern KEPT = Pattern.compile("Gemt kl\\. \\d{2}[.:]\\d{2}");
    private static final Pattern NOT_KEPT = Pattern.compile("Ikke gemt.*");
    private static final String REF = "20241-REU-121";

    private final List<String> typed = new ArrayList<>();
    private final AtomicInteger clashes = new AtomicInteger();

    @Test
    void no_word_is_lost_and_both_see_the_same(RunningSystem system) {
        try (Chromium chromium = new Chromium(system);
                BrowserContext first = chromium.person("sagsbehandler");
                BrowserContext second = chromium.person("leder")) {
            Editing mette = editing(system, first);
            Editing lars = editing(system, second);
            mette.write("Mette:");
            mette.page().keyboard().press("Enter");
            mette.page().keyboard().insertText("Lars:");
            mette.page().keyboard().press("ArrowUp");
            mette.page().keyboard().press("End");
            assertThat(mette.saved()).hasText(KEPT);
            assertThat(lars.words()).containsText("Lars:");
            lars.words().press("Control+End");

            type(mette, lars, LENGTH.dividedBy(5));
            second.setOffline(true);
            type(mette, lars, LENGTH.dividedBy(5));
            assertThat(lars.saved()).hasText(NOT_KEPT);
            second.setOffline(false);
            type(mette, lars, LENGTH.dividedBy(5));
            second.setOffline(true);
            type(mette, lars, LENGTH.dividedBy(5));
            second.setOffline(false);
            type(mette, lars, LENGTH.dividedBy(5));

            mette.page().waitForCondition(() -> mette.document().equals(lars.document()) && everyWordIsIn(mette));
            assertThat(mette.saved()).hasText(KEPT);
            assertThat(lars.saved()).hasText(KEPT);
            assertEquals(mette.words().innerText(), lars.words().innerText());
            assertEquals(json(mette.document()), kept(system, first));
            assertThat(mette.page().locator("[data-others]")).containsText("Skriver også her:");
            System.out.printf("%d words typed together, %d clashes%n", typed.size(), clashes.get());
        }
    }

    @Test
    void a_draft_saved_by_one_lets_the_other_type_on(RunningSystem system) {
        try (Chromium chromium = new Chromium(system);
                BrowserContext first = chromium.person("sagsbehandler");
                BrowserContext second = chromium.person("leder")) {
            Editing mette = Editing.of(system, first, "20241-REU-135");
            Editing lars = Editing.of(system, second, "20241-REU-135");
            int drafts = mette.drafts().count();
            mette.write("Mettes ord.");
            assertThat(lars.words()).hasText("Mettes ord.");

            mette.page().getByText("Gem udkast").click();
            assertThat(mette.drafts()).hasCount(drafts + 1);
            lars.words().press("Control+End");
            lars.page().keyboard().insertText(" Lars' ord.");
            assertThat(mette.words()).hasText("Mettes ord. Lars' ord.");
            lars.page().getByText("Gem udkast").click();

            assertThat(lars.drafts()).hasCount(drafts + 2);
            assertThat(lars.words()).hasText("Mettes ord. Lars' ord.");
        }
    }

    private Editing editing(RunningSystem system, BrowserContext person) {
        Editing editing = Editing.of(system, person, REF);
        editing.page().onResponse(reply -> {
            if (reply.status() == 409) {
                int unused = clashes.incrementAndGet();
            }
        });
        return editing;
    }

    /** Both in turns, as fast as the machine lets them. */
    private void type(Editing mette, Editing lars, Duration length) {
        Instant end = Instant.now().plus(length);
        while (Instant.now().isBefore(end)) {
            word(mette, "m");
            word(lars, "l");
        }
    }

    private void word(Editing writer, String mark) {
        String word = mark + typed.size() + ".";
        writer.page().keyboard().type(" " + word);
        typed.add(word);
    }

    private boolean everyWordIsIn(Editing editing) {
        String text = editing.document();
        return typed.stream().allMatch(word -> text.split(Pattern.quote(" " + word), -1).length == 2);
    }

    private static Object kept(RunningSystem system, BrowserContext person) {
        String answer = person.request()
                .get(
                        system.address("/questions/" + REF + "/answer"),
                        RequestOptions.create().setHeader("Accept", "application/json"))
                .text();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return json(reader.readObject().getString("document"));
        }
    }

    /** Plain words are written in two ways; what they say is one. */
    private static List<String> json(String blocks) {
        try (JsonReader reader = Json.createReader(new StringReader(blocks))) {
            return reader.readArray().stream()
                    .map(block -> block.asJsonObject())
                    .map(block -> block.getString("text", null) != null
                            ? block.getString("text")
                            : block.getJsonArray("content").getJsonObject(0).getString("text"))
                    .toList();
        }
    }
}
