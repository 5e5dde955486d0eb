package dk.rettidig.it.badinput;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.http.Described;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What nobody should send, at every address. */
abstract class BadInput {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Set<String> translated = new HashSet<>();

    abstract Ground ground();

    @Test
    void every_address_that_changes_something_has_a_row() {
        Set<String> described = Described.by(ground().system()).stream()
                .filter(Described::changesSomething)
                .map(Described::toString)
                .collect(toCollection(TreeSet::new));

        assertEquals(described, Change.all().stream().map(Change::toString).collect(toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> a_program_is_told_in_a_sentence_which_value_is_wrong() {
        return at(Change.all().stream().filter(Change::takesFields), this::json);
    }

    private Stream<Complaint> json(Change change) {
        return change.spoiled(ground()).flatMap(spoiled -> {
            Program program = ground().program(change.user());
            String address = ground().filled(change.address());
            String body = spoiled.body().toString();
            Reply reply = program.post(address, body);
            List<String> complaints = Answer.complaints(reply);
            if (!Answer.isRefusal(reply)) {
                ground().renew();
            } else if (complaints.isEmpty() && translated.addAll(Answer.sentences(reply))) {
                complaints =
                        Answer.complaintsOfTranslation(reply, program.in("en").post(address, body));
            }
            return Complaint.of(spoiled, complaints);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_person_gets_the_form_back_with_what_was_entered() {
        return at(Change.all().stream().filter(Change::takesForms), this::form);
    }

    private Stream<Complaint> form(Change change) {
        return Spoiled.most(change.body(ground())).flatMap(spoiled -> {
            Map<String, String> fields = FormBody.of(spoiled.body());
            String page = ground().filled(change.page());
            String address = ground().filled(change.address());
            byte[] body = FormBody.encoded(fields).getBytes(StandardCharsets.US_ASCII);
            Reply reply = ground().visitor(change.user()).send(page, address, FORM, body);
            List<String> complaints = new ArrayList<>(Answer.complaintsOfPage(reply));
            if (!Answer.isRefusal(reply)) {
                ground().renew();
            } else {
                complaints.addAll(Kept.complaints(reply.body(), address, fields));
            }
            return Complaint.of(spoiled, complaints);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_body_broken_as_a_whole_is_refused() {
        return at(Change.all().stream(), this::broken);
    }

    private Stream<Complaint> broken(Change change) {
        JsonObject right = change.takesFields() ? change.body(ground()) : JsonValue.EMPTY_JSON_OBJECT;
        Stream<Body> bodies = change.isReadThoroughly() ? Body.all(right) : Body.anywhere();
        return bodies.flatMap(body -> {
            Reply reply = change.send(ground(), body);
            if (!Answer.isRefusal(reply)) {
                ground().renew();
            }
            return Complaint.of(body, Answer.complaints(reply));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_body_of_twenty_megabytes_is_refused_as_too_large_and_the_next_is_heard() {
        return at(Change.all().stream().filter(Change::isReadThoroughly), this::large);
    }

    private Stream<Complaint> large(Change change) {
        return Body.large().flatMap(body -> {
            Reply reply = change.send(ground(), body);
            Reply next = ground().program(change.user()).get("/me");
            return Stream.concat(
                    Complaint.of(body, Answer.complaintsOfSize(reply)),
                    Complaint.of("what follows " + body, Answer.complaints(next)));
        });
    }

    @TestFactory
    Stream<DynamicTest> an_address_of_nothing_is_not_found() {
        return at(
                Described.by(ground().system()).stream()
                        .filter(address -> address.path().contains("{")),
                this::unknown);
    }

    private Stream<Complaint> unknown(Described address) {
        Optional<Change> change = Change.all().stream()
                .filter(one -> one.isAt(address) && !one.takesFile())
                .findFirst();
        Program program = ground().program(change.map(Change::user).orElse(BadAddress.reader(address)));
        String body = change.filter(Change::takesFields)
                .map(one -> one.body(ground()).toString())
                .orElse("");
        return BadAddress.unknown(ground(), address.path()).flatMap(asked -> {
            Reply reply = address.changesSomething() ? program.post(asked, body) : program.get(asked);
            if (address.changesSomething() && !Answer.isRefusal(reply)) {
                return Complaint.of(asked, List.of("took effect"));
            }
            return Complaint.of(asked, isNoAddress(reply) ? List.of() : Answer.complaints(reply));
        });
    }

    /** The server itself turns away what is no address, before the product is asked. */
    private static boolean isNoAddress(Reply reply) {
        return reply.status() == 400 && reply.body().isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_question_nobody_can_answer_is_refused_or_has_an_empty_answer() {
        return at(
                Described.by(ground().system()).stream()
                        .filter(address ->
                                !address.changesSomething() && !address.path().startsWith("/design")),
                this::asked);
    }

    private Stream<Complaint> asked(Described address) {
        String reader = BadAddress.reader(address);
        String path = BadAddress.right(ground(), address.path());
        return BadAddress.asked(address).flatMap(query -> {
            Reply reply = ground().program(reader).get(path + query);
            Stream<Complaint> complaints = Complaint.of(query, Answer.complaints(reply));
            return Answer.isRefusal(reply)
                    ? Stream.concat(
                            complaints,
                            Complaint.of(
                                    query,
                                    Answer.complaintsOfPage(
                                            ground().visitor(reader).open(path + query))))
                    : complaints;
        });
    }

    private static <T> Stream<DynamicTest> at(Stream<T> addresses, Function<T, Stream<Complaint>> tried) {
        return addresses.map(address -> DynamicTest.dynamicTest(
                String.valueOf(address),
                () -> assertEquals(List.of(), tried.apply(address).toList())));
    }
}
