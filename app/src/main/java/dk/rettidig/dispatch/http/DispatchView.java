package dk.rettidig.dispatch.http;

import dk.rettidig.dispatch.Dispatch;
import dk.rettidig.question.AnswerGiven;
import java.time.LocalDate;

/** A letter that was sent, as pages and programs see it. */
public record DispatchView(
        long id,
        long approval,
        String ref,
        AnswerGiven.Kind kind,
        Dispatch.Way way,
        LocalDate on,
        String receiver,
        String docxSha256,
        String pdfSha256,
        String by,
        String delivery) {

    public static DispatchView of(Dispatch dispatch) {
        return new DispatchView(
                dispatch.id(),
                dispatch.round().id(),
                dispatch.round().question().ref(),
                dispatch.round().answer().kind(),
                dispatch.way(),
                dispatch.on(),
                dispatch.receiver(),
                dispatch.docxSha256(),
                dispatch.pdfSha256(),
                dispatch.by().name(),
                dispatch.mail().map(mail -> mail.deliveryKey()).orElse("dispatch.delivery.OTHER"));
    }
}
