package dk.rettidig.intake.parliament;

import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Question;
import dk.rettidig.question.Sheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a question as one side has them.
 *
 * @param askers a line for each: name, party and whether a member of the committee, parted by bars
 */
record SourceFacts(String minister, LocalDate askedOn, String matterTitle, String text, String askers) {

    static SourceFacts of(Question question) {
        Sheet sheet = question.sheet();
        return new SourceFacts(
                sheet.minister(), sheet.askedOn(), sheet.matterTitle(), sheet.text(), lines(question.askers()));
    }

    static String lines(List<Asker> askers) {
        return askers.stream()
                .map(asker -> asker.name() + "|" + asker.party() + "|" + asker.isCommitteeMember())
                .collect(Collectors.joining("\n"));
    }

    List<Asker> askerList() {
        return askers.isEmpty()
                ? List.of()
                : Arrays.stream(askers.split("\n", -1))
                        .map(line -> line.split("\\|", -1))
                        .map(parts -> new Asker(parts[0], parts[1], Boolean.parseBoolean(parts[2])))
                        .toList();
    }

    Sheet sheet(@Nullable Committee committee, @Nullable LocalDate wantedBy) {
        return new Sheet(committee, minister, askedOn, wantedBy, matterTitle, text);
    }

    /** What Parliament changed is taken over where we had what Parliament had; what a person changed stays. */
    SourceFacts following(SourceFacts before, SourceFacts after) {
        return new SourceFacts(
                followed(minister, before.minister, after.minister),
                followed(askedOn, before.askedOn, after.askedOn),
                followed(matterTitle, before.matterTitle, after.matterTitle),
                followed(text, before.text, after.text),
                followed(askers, before.askers, after.askers));
    }

    private static <T> T followed(T ours, T before, T after) {
        return Objects.equals(ours, before) ? after : ours;
    }
}
