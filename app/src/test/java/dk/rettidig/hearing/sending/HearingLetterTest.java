package dk.rettidig.hearing.sending;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Sending.Request;
import dk.rettidig.letter.reading.Reader;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingLetterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 4);
    private static final Instant NOW = Instant.parse("2024-07-05T08:00:00Z");

    private final Person officer =
            Person.inOffice(new Office("POL", "Politikontoret", DAY), "Mette Holm", "mh@ministerium.example", DAY);

    /** The templates' own golden letter has the wording of general business; a bill and § 20 have another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20231-REU-1207 | justitsministeren | stillet spørgsmål nr. 1207 (Alm. del) til justitsministeren.",
                "20231-REU-1207 | '' | stillet spørgsmål nr. 1207 (Alm. del) til finansministeren.",
                "20231-L95-22 | justitsministeren | stillet spørgsmål nr. 22 vedrørende forslag til lov om kameraer (L 95)",
                "20231-S452 | '' | Sofie Kjær (X) har den 4. juli 2024 stillet spørgsmål nr. S 452 til finansministeren."
            })
    void the_letter_says_what_was_asked_by_whom_and_of_which_minister(String ref, String minister, String opening) {
        HearingLetter letter = new HearingLetter(hearing(ref, minister), "finansministeren");

        String text = Reader.read(letter.docx()).source().replaceAll("[\\s\u00a0]+", " ");

        assertTrue(text.contains(opening), text);
        assertTrue(text.contains("senest den 26. juli 2024 kl. 12.00."), text);
        assertTrue(text.contains("Tallene bedes opdelt."), text);
    }

    private Hearing hearing(String written, String minister) {
        QuestionRef ref = QuestionRef.parse(written).orElseThrow();
        Committee committee = ref.matter() == Matter.SECTION_20
                ? null
                : new Committee("REU", "Retsudvalget", "reu@udvalg.example", DAY);
        Question question = Question.asked(
                ref,
                sheet(committee, minister),
                List.of(new Asker("Sofie Kjær", "X", true)),
                new AnswerRules(new DanishCalendar(List.of())).generalBusiness(DAY, null),
                officer,
                NOW);
        Authority police = new Authority("RIGSPOLITIET", "Rigspolitiet", "rp@myndighed.example", DAY);
        Deadline due = Deadline.parse("2024-07-26T12:00:00+02:00");
        return Hearing.to(police, question, new Request("Tallene bedes opdelt.", due, NOW, NOW, officer, "key"));
    }

    private static Sheet sheet(@Nullable Committee committee, String minister) {
        return new Sheet(committee, minister, DAY, null, "lov om kameraer", "Vil ministeren?");
    }
}
