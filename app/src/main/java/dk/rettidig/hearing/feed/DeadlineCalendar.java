package dk.rettidig.hearing.feed;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.language.Messages;
import dk.rettidig.question.QuestionRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deadlines as a calendar reads them (RFC 5545): days without times where the deadline is a day. */
record DeadlineCalendar(List<Event> events) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    DeadlineCalendar {
        events = List.copyOf(events);
    }

    /** One deadline. */
    record Event(String id, String title, Deadline due) {
        static Event of(Hearing hearing) {
            String name = QuestionRef.spoken(hearing.question().ref());
            return new Event(
                    "hearing-" + hearing.id() + "@rettidig",
                    Messages.danish().say("hearing.feed.event", name),
                    hearing.due());
        }
    }

    String text(Instant now) {
        Stream<String> head = Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rettidig//DA");
        Stream<String> body = events.stream().flatMap(event -> lines(event, now));
        return Stream.of(head, body, Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines)
                .map(DeadlineCalendar::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(Event event, Instant now) {
        Deadline due = event.due();
        String start = due.time() == null
                ? "DTSTART;VALUE=DATE:" + DAY.format(due.day())
                : "DTSTART:" + MOMENT.format(due.lateFrom());
        return Stream.of(
                "BEGIN:VEVENT",
                "UID:" + event.id(),
                "DTSTAMP:" + MOMENT.format(now),
                start,
                "SUMMARY:" + escaped(event.title()),
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** RFC 5545, section 3.1: a line has at most 75 octets, and the next begins with a space. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String next = Character.toString(character);
            int length = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(next);
            octets += length;
        }
        return folded.toString();
    }
}
