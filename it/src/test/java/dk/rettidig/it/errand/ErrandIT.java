package dk.rettidig.it.errand;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.Awaited;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrandIT extends OnALongList {

    ErrandIT(RunningSystem system, Postgresql database) {
        super(system, database);
    }

    private Reply export(Map<String, String> form) {
        return officer.submit("/questions", "/questions/exports", form);
    }

    @Test
    void a_long_list_tells_how_far_it_has_come_and_there_is_no_file_when_it_was_stopped() throws Exception {
        Watched export;
        String under;
        Reply stop;
        String stopping;
        try (Held held = Held.files(database)) {
            export = LongList.begun(officer);
            under = export.until(" af 2.");
            stop = export.stop();
            stopping = export.shown();
            held.letGo();
        }
        String stopped = export.until("Standset, som du bad om.");

        assertAll(
                () -> assertTrue(under.contains(" max=\"2"), under),
                () -> assertTrue(under.contains("hx-trigger=\"every 1s\""), under),
                () -> assertTrue(under.contains(">Opdater</a>"), under),
                () -> assertEquals(export.page(), stop.location(), stop.body()),
                () -> assertTrue(stopping.contains("Du har bedt om, at det standses."), stopping),
                () -> assertTrue(stopped.contains("Der er ingen fil."), stopped),
                () -> assertEquals(404, export.file().status()),
                () -> assertEquals(409, export.stop().status()));
    }

    @Test
    void what_was_stopped_is_begun_anew_once_and_its_file_is_for_nobody_else() throws Exception {
        Watched first;
        try (Held held = Held.files(database)) {
            first = LongList.begun(officer);
            assertEquals(303, first.stop().status());
            held.letGo();
        }
        String unused = first.until("Begynd forfra");
        Reply again;
        Reply twice;
        try (Held held = Held.files(database)) {
            again = first.again("/questions/exports");
            twice = first.again("/questions/exports");
            held.letGo();
        }
        Watched export = Watched.led(officer, again);
        String done = export.until("Filen er klar med 2.");
        Visitor other = Visitor.loggedIn(system, "leder");
        Visitor police = Visitor.loggedIn(system, "rigspolitiet");

        assertAll(
                () -> assertEquals(again.location(), twice.location()),
                () -> assertTrue(done.contains("href=\"" + export.page() + "/file\""), done),
                () -> assertTrue(export.file().body().startsWith("\uFEFFSpørgsmål;Emne og spørger\r\n")),
                () -> assertTrue(export.file().body().lines().count() > 2000),
                () -> assertEquals(404, other.open(export.page()).status()),
                () -> assertEquals(404, other.open(export.page() + "/file").status()),
                () -> assertEquals(
                        404,
                        other.submit("/questions", export.page() + "/stop", Map.of())
                                .status()),
                () -> assertEquals(404, police.open(export.page()).status()));
    }

    @Test
    void a_short_list_is_handed_out_at_once() {
        Reply reply = export(Map.of("list", "ALL", "format", "CSV", "query", "q=REU+alm.+del+107"));

        assertTrue(reply.location().matches("/errands/\\d+/file"), reply.location());
        assertEquals(2, officer.open(reply.location()).body().lines().count());
        assertEquals("text/csv;charset=utf-8", officer.open(reply.location()).type());
    }

    @Test
    void a_program_is_told_where_the_file_will_be() {
        Program program = Program.of(system, "sagsbehandler");
        String wish = "{\"list\":\"ALL\",\"format\":\"XLSX\",\"query\":\"q=bevar\"}";

        Reply first = program.postOnce("errand-once", "/questions/exports", wish);
        Reply again = program.postOnce("errand-once", "/questions/exports", wish);

        assertEquals(201, first.status(), first.body());
        assertEquals(first.body(), again.body());
        assertTrue(Awaited.within(
                PATIENCE,
                () -> program.get(first.location()).json().getString("standing").equals("DONE")));
        assertTrue(program.file(first.location() + "/file").length > 0);
    }

    @Test
    void a_file_is_gone_after_a_day() {
        String file = export(Map.of("list", "ALL", "format", "CSV", "query", "q=REU+alm.+del+107"))
                .location();
        String page = file.replace("/file", "");
        String id = page.replace("/errands/", "");

        assertEquals(1, database.change("update errand set ended_at = ended_at - interval '1 day' where id = " + id));

        assertEquals(404, officer.open(file).status());
        assertTrue(officer.open(page).body().contains("Filen blev gemt i et døgn og er slettet."));
    }

    @Test
    void an_export_whose_server_went_away_is_lost_and_comes_to_nothing_even_if_the_server_wakes_up() throws Exception {
        Watched export;
        String lost;
        try (Held held = Held.files(database)) {
            export = LongList.begun(officer);
            assertEquals(
                    1,
                    database.change(
                            "update errand set seen_at = seen_at - interval '1 minute' where id = " + export.id()));
            lost = export.shown();
            held.letGo();
        }
        String failed = export.until("Der skete en fejl hos os.");

        assertTrue(lost.contains("Der har ikke været tegn på liv siden"), lost);
        assertTrue(lost.contains("Der er ingen fil."), lost);
        assertTrue(lost.contains("Begynd forfra"), lost);
        assertTrue(failed.contains("Begynd forfra"), failed);
        assertEquals(404, export.file().status());
    }

    @Test
    void hearings_that_are_stopped_are_not_sent() throws Exception {
        Program program = Program.of(system, "sagsbehandler");
        List<String> refs = IntStream.rangeClosed(2401, 2403)
                .mapToObj(number -> question(program, number))
                .toList();
        Map<String, String> form = Map.of(
                "ref[0]", refs.get(0),
                "ref[1]", refs.get(1),
                "ref[2]", refs.get(2),
                "authority", "RIGSPOLITIET",
                "due", today().plusDays(10).toString(),
                "text", "Besvares gerne samlet.",
                "_once", "several-2401");
        Watched hearings;
        String under;
        Reply twice;
        try (Held held = Held.journal(database, refs.get(1))) {
            hearings = Watched.led(officer, send(form));
            under = hearings.until("1 af 3 høringer er klar");
            twice = send(form);
            assertEquals(303, hearings.stop().status());
            held.letGo();
        }
        String stopped = hearings.until("Standset, som du bad om.");

        assertAll(
                () -> assertTrue(under.contains("max=\"3\""), under),
                () -> assertEquals(hearings.page(), twice.location()),
                () -> assertTrue(stopped.contains("Ingen af høringerne er sendt."), stopped),
                () -> assertEquals(List.of(), sentOver(refs)));

        Reply again = hearings.again("/questions/hearings");
        if (!again.location().equals("/hearings")) {
            String unused = Watched.led(officer, again).until("3 høringer er sendt.");
        }
        assertEquals(3, sentOver(refs).size());
    }

    private Reply send(Map<String, String> form) {
        return officer.submit("/questions/hearings/preview", "/questions/hearings", form);
    }

    private List<String> sentOver(List<String> refs) {
        return database.rows("select h.id from hearing h join question q on q.id = h.question_id where q.ref in ('"
                + String.join("','", refs) + "')");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    private static String question(Program program, int number) {
        Reply made = program.post(
                "/questions",
                """
                {"ref": {"session": "20251", "committee": "REU", "matter": "GENERAL", "number": %d},
                 "askedOn": "%s", "questionText": "Vil ministeren redegøre for politiets droner, del %d?"}"""
                        .formatted(number, today(), number));
        assertEquals(201, made.status(), made.body());
        return made.location().substring("/questions/".length());
    }
}
