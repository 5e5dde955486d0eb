package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.report.Span;
import dk.rettidig.report.answer.Answers;
import dk.rettidig.report.answer.CountedAnswer;
import dk.rettidig.report.file.AnswersSheet;
import dk.rettidig.web.Wants;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** The list behind the answers to Parliament as a file, narrowed as on the page. */
@Path("/reports/answers.{format: csv|xlsx}")
@Requires(Right.SEE_REPORTS)
@Transactional
public class AnswersFileResource {

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @Context
    HttpServletRequest request;

    @GET
    public Response file(
            @PathParam("format") String format, @BeanParam SpanQuery query, @BeanParam AnswersFilter filter) {
        if (caller.person().authority().isPresent()) {
            throw new NotFound("answers to Parliament");
        }
        LocalDate today = DanishTime.today(clock);
        Span span = query.span(today);
        List<CountedAnswer> listed = filter.among(answers.asked(span, today), today);
        return AnswersSheet.of(listed, Wants.language(request)).file("svar-" + span.from() + "-" + span.to(), format);
    }
}
