package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.language.Messages;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.report.Named;
import dk.rettidig.report.Span;
import dk.rettidig.report.answer.AnswerFigures;
import dk.rettidig.report.answer.Answers;
import dk.rettidig.report.answer.CountedAnswer;
import dk.rettidig.report.http.AnswersReport.Group;
import dk.rettidig.report.http.AnswersReport.Line;
import dk.rettidig.web.Media;
import dk.rettidig.web.Wants;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the ministry itself answered Parliament. It is nobody's outside the ministry. */
@Path("/reports/answers")
@Requires(Right.SEE_REPORTS)
@Transactional
public class AnswersResource {

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @Context
    HttpServletRequest request;

    /** A program gets the whole list, a person a stretch of it. */
    @GET
    @Produces({Media.JSON, Media.HTML})
    public AnswersReport report(@BeanParam SpanQuery query, @BeanParam AnswersFilter filter) {
        if (caller.person().authority().isPresent()) {
            throw new NotFound("answers to Parliament");
        }
        LocalDate today = DanishTime.today(clock);
        Span span = query.span(today);
        List<CountedAnswer> asked = answers.asked(span, today);
        AnswerFigures figures = AnswerFigures.of(asked);
        List<CountedAnswer> listed = filter.among(asked, today);
        Stretch<CountedAnswer> stretch = Stretch.of(filter.among(filter.rest(asked), today), Wants.page(request));
        Messages words = Wants.language(request);
        return new AnswersReport(
                span.from(),
                span.to(),
                figures.asked(),
                figures.finalOnTime(),
                figures.interimOnTime(),
                figures.late(),
                figures.waiting(),
                figures.ended(),
                filter,
                byOffice(asked, span, words),
                byCommittee(asked, span, words),
                byMonth(asked, words),
                answers.ages(today),
                stretch.shown().stream().map(answer -> Line.of(answer, words)).toList(),
                listed.size(),
                stretch.more(),
                today);
    }

    private static List<Group> byOffice(List<CountedAnswer> asked, Span span, Messages words) {
        Named none = new Named("", words.say("report.answer.noOffice"));
        return groups(
                asked,
                answer -> answer.office() == null ? none : answer.office(),
                (office, figures) ->
                        new Group(office.name(), AnswersReport.address(span) + "&office=" + office.code(), figures));
    }

    private static List<Group> byCommittee(List<CountedAnswer> asked, Span span, Messages words) {
        return groups(
                asked,
                answer -> answer.committee() == null ? "" : answer.committee(),
                (committee, figures) -> new Group(
                        committee.isEmpty() ? words.say("report.answer.noCommittee") : committee,
                        AnswersReport.address(span) + "&committee=" + committee,
                        figures));
    }

    private static List<Group> byMonth(List<CountedAnswer> asked, Messages words) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag(words.language()));
        return groups(
                asked,
                CountedAnswer::month,
                (month, figures) -> new Group(name.format(month), AnswersReport.address(span(month)), figures));
    }

    private static Span span(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    private interface Naming<K> {
        Group name(K key, AnswerFigures figures);
    }

    private static <K> List<Group> groups(List<CountedAnswer> asked, Function<CountedAnswer, K> key, Naming<K> naming) {
        return asked.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> naming.name(group.getKey(), AnswerFigures.of(group.getValue())))
                .toList();
    }
}
