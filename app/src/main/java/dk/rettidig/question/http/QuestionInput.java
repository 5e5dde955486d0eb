package dk.rettidig.question.http;

import dk.rettidig.question.Asker;
import dk.rettidig.question.Matter;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.input.Input;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as a sheet gives it; the fields of a reading, so that a reading can be posted as it is. */
@Input
public record QuestionInput(
        @NotNull @Valid RefInput ref,
        @NotNull LocalDate askedOn,
        @Nullable LocalDate wantedBy,
        @Size(max = 20) @Valid List<AskerInput> askers,
        @Nullable @Size(max = 100) String minister,
        @Nullable @Size(max = 1000) String matterTitle,
        @NotBlank @Size(max = 100_000) String questionText,
        boolean confidential) {

    /** A row of the form that was left empty names nobody. */
    public QuestionInput {
        askers = askers.stream()
                .filter(asker -> asker.name() != null || asker.party() != null)
                .toList();
    }

    /** The parts of the reference. */
    public record RefInput(
            @NotNull @Pattern(regexp = "[0-9]{4}[1-9]") String session,
            @Nullable @Pattern(regexp = "[A-Za-zÆØÅæøå]{2,5}") String committee,
            @NotNull Matter matter,
            @Nullable @Pattern(regexp = "[0-9]{1,4} ?[A-Za-z]?") String matterNumber,
            @Positive int number) {

        QuestionRef ref() {
            return new QuestionRef(
                    session,
                    committee == null ? "" : committee,
                    matter,
                    matterNumber == null ? "" : matterNumber,
                    number);
        }
    }

    /** A member at whose wish the question is put. */
    public record AskerInput(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 20) String party,
            @Nullable Boolean committeeMember) {

        public Asker asker() {
            return new Asker(name, party == null ? "" : party, committeeMember == null || committeeMember);
        }
    }
}
