package dk.rettidig.hearing.joint;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.language.Text;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.refusal.Obstacle;
import dk.rettidig.web.page.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages on the way to several hearings at once. */
public final class SeveralPages {

    private SeveralPages() {}

    /** What was chosen, and whom it can be sent to. */
    @Page("hearing/joint/choose")
    public record ChoicePage(List<Candidate> questions, List<Choice> authorities) {

        /** Until when the first answer is due. */
        public @Nullable LocalDate answerDue() {
            return questions.stream()
                    .map(Candidate::answerDue)
                    .filter(due -> due != null)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }
    }

    /** An authority to ask. */
    public record Choice(String code, String name) {}

    /** A question that was chosen, and why it cannot be heard. */
    public record Candidate(
            String ref, String name, String questionText, @Nullable LocalDate answerDue, List<Text> obstacles) {
        static Candidate of(Question question, List<? extends Obstacle> obstacles) {
            return new Candidate(
                    question.ref(),
                    QuestionRef.spoken(question.ref()),
                    question.sheet().text(),
                    question.due().orElse(null),
                    obstacles.stream().map(why -> Text.of(why.messageKey())).toList());
        }
    }

    /** What would go out. */
    @Page("hearing/joint/preview")
    public record PreviewPage(
            List<String> refs, List<String> authorities, String due, String text, boolean joint, List<Mail> mails) {

        public boolean possible() {
            return mails.stream().allMatch(mail -> mail.obstacles().isEmpty());
        }

        public Deadline deadline() {
            return Deadline.parse(due);
        }
    }

    /** A hearing as it would go out, and why it cannot. */
    public record Mail(
            String ref,
            String name,
            String questionText,
            String authorityName,
            String to,
            @Nullable LocalDate answerDue,
            List<Text> obstacles) {
        static Mail of(Question question, Authority authority, List<Text> obstacles) {
            return new Mail(
                    question.ref(),
                    QuestionRef.spoken(question.ref()),
                    question.sheet().text(),
                    authority.name(),
                    authority.email(),
                    question.due().orElse(null),
                    obstacles);
        }
    }
}
