package dk.rettidig.report.file;

import dk.rettidig.language.Messages;
import dk.rettidig.report.answer.CountedAnswer;
import org.jspecify.annotations.Nullable;

/** One column of the list of questions: its heading, and what stands in it for one of them. */
enum AnswerColumn {
    QUESTION("report.question"),
    COMMITTEE("report.answer.committee"),
    OFFICE("report.answer.office"),
    ASKED("report.answer.askedOn"),
    DUE("report.answer.due"),
    INTERIM("report.answer.interimOn"),
    FINAL("report.answer.finalOn"),
    ENDED("report.answer.ENDED"),
    OUTCOME("report.counts"),
    WHY("report.because");

    private final String heading;

    AnswerColumn(String heading) {
        this.heading = heading;
    }

    String heading(Messages words) {
        return words.say(heading);
    }

    /** A text or a day; nothing where there is nothing to say. */
    @Nullable
    Object of(CountedAnswer answer, Messages words) {
        return switch (this) {
            case QUESTION -> answer.ref() == null ? words.say("report.confidential") : answer.ref();
            case COMMITTEE -> answer.committee();
            case OFFICE -> answer.office() == null ? null : answer.office().name();
            case ASKED -> answer.askedOn();
            case DUE -> answer.due();
            case INTERIM -> answer.interimOn();
            case FINAL -> answer.finalOn();
            case ENDED -> answer.endedOn();
            case OUTCOME -> words.say("report.answer." + answer.outcome().name());
            case WHY -> words.say(answer.why());
        };
    }
}
