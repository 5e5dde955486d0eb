package dk.rettidig.intake.run.http;

import dk.rettidig.intake.parliament.Notice;
import dk.rettidig.question.QuestionRef;
import java.time.Instant;

/** Something a person must decide. */
public record NoticeView(long id, String ref, String kind, String detail, Instant noticedAt) {

    static NoticeView of(Notice notice) {
        boolean isShown = notice.kind() != Notice.Kind.FACTS_DIFFER;
        return new NoticeView(
                notice.id(),
                notice.question().ref(),
                notice.kind().name(),
                isShown ? notice.detail() : "",
                notice.noticedAt());
    }

    /** "REU alm. del 858". */
    public String name() {
        return QuestionRef.spoken(ref);
    }
}
