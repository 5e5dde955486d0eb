package dk.rettidig.answer;

import dk.rettidig.language.Text;
import dk.rettidig.question.QuestionRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What somebody should look at before a draft is submitted. None of it forbids anything. */
@ApplicationScoped
public class Warnings {

    @Inject
    Answers answers;

    public List<Text> of(Draft draft) {
        List<Text> warnings = new ArrayList<>();
        draft.quotations().stream()
                .filter(Quotation::isOutdated)
                .map(quotation -> quotation.statement().hearing())
                .forEach(hearing -> warnings.add(Text.of(
                        "answer.warning.newerStatement",
                        hearing.authority().name(),
                        hearing.latestStatement().orElseThrow().receivedAt())));
        String committee =
                QuestionRef.parse(draft.answer().question().ref()).orElseThrow().committee();
        References.in(draft.blocks()).stream()
                .filter(number -> !committee.isEmpty() && !answers.isAsked(committee, number))
                .forEach(number -> warnings.add(Text.of("answer.warning.unknownReference", Integer.toString(number))));
        return warnings;
    }
}
