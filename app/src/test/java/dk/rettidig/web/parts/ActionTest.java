package dk.rettidig.web.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final TemplateEngine VIEWS = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ActionTest.class.getClassLoader(), "dk.rettidig.views");

    @Test
    void what_cannot_be_done_is_a_button_that_tells_why_and_does_nothing() {
        Action sign =
                Action.post("Godkend", "/approvals/7/signatures").unless(List.of("Du har selv skrevet udkastet."));

        String html = html(sign);

        assertTrue(html.contains("aria-disabled=\"true\" aria-describedby=\"" + sign.reasonId() + "\""), html);
        assertTrue(html.contains("id=\"" + sign.reasonId() + "\""), html);
        assertTrue(html.contains("Du har selv skrevet udkastet."), html);
        assertFalse(html.contains("<form"), html);
    }

    @Test
    void a_post_carries_the_key_that_makes_it_take_effect_once() {
        String html = html(Action.post("Godkend", "/approvals/7/signatures").once("abc"));

        assertTrue(html.contains("action=\"/approvals/7/signatures\""), html);
        assertTrue(html.contains("name=\"_once\" value=\"abc\""), html);
    }

    @Test
    void a_letter_that_presses_a_button_is_shown_and_named() {
        String html = html(Action.go("Redigér", "/questions/1/answer").key("e"));

        assertTrue(html.contains("aria-keyshortcuts=\"e\""), html);
        assertTrue(html.contains("<kbd aria-hidden=\"true\">e</kbd>"), html);
    }

    @Test
    void two_buttons_tell_their_reasons_in_different_places() {
        Action first = Action.post("Ryk", "/hearings/1/reminders").unless(List.of("Fristen er ikke nået."));
        Action second = Action.post("Ryk", "/hearings/2/reminders").unless(List.of("Fristen er ikke nået."));

        assertEquals(
                2,
                List.of(first, second).stream().map(Action::reasonId).distinct().count());
    }

    private static String html(Action action) {
        StringOutput html = new StringOutput();
        VIEWS.render("parts/action.jte", Map.of("action", action), html);
        return html.toString();
    }
}
