package dk.rettidig.web.page;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.WorkingDays;
import dk.rettidig.language.Messages;
import dk.rettidig.language.Text;
import dk.rettidig.people.Right;
import dk.rettidig.web.Wants;
import dk.rettidig.web.done.DoneCookie;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.parts.Due;
import dk.rettidig.web.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every view may ask besides its own page: the language, the person, and what went wrong with the form. */
@RequestScoped
public class Ui {

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    @Inject
    DanishCalendar calendar;

    @Inject
    InstantSource clock;

    private @Nullable Messages messages;
    private boolean told;

    public String say(String key, Object... arguments) {
        return messages().say(key, arguments);
    }

    public String say(Text text) {
        return messages().say(text);
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : messages().date(day);
    }

    /** A date in figures, for tables and facts. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : messages().day(day);
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : messages().moment(instant);
    }

    /** A share in per cent as the language writes it; a dash where there is none. */
    public String percent(@Nullable BigDecimal share) {
        return share == null ? "–" : messages().percent(share);
    }

    /** How near a deadline is that is still to be kept. */
    public Due due(LocalDate day) {
        LocalDate today = DanishTime.today(clock);
        return Due.of(day, today, new WorkingDays(calendar).between(today, day));
    }

    public String language() {
        return messages().language();
    }

    public Messages messages() {
        Messages known = messages;
        if (known == null) {
            known = Wants.language(request);
            messages = known;
        }
        return known;
    }

    /** The name of the person logged in, or nothing on the login page. */
    public Optional<String> personName() {
        return caller.isLoggedIn() ? Optional.of(caller.name()) : Optional.empty();
    }

    public boolean may(Right right) {
        return caller.may(right);
    }

    /** The page's own address, to mark it in the menu. */
    public String path() {
        return request.getRequestURI();
    }

    public Optional<Problem> problem() {
        return Problem.of(request);
    }

    /** What was just done, to be told on this page and no other. */
    public Optional<String> done() {
        Optional<String> key = DoneCookie.in(request);
        told = key.isPresent();
        return key.map(this::say);
    }

    boolean hasTold() {
        return told;
    }

    /** What was entered into a field of a form that was refused, otherwise what the page proposes. */
    public String value(String field, @Nullable Object proposed) {
        return problem().map(problem -> problem.entered(field)).orElseGet(() -> Optional.ofNullable(proposed)
                .map(Object::toString)
                .orElse(""));
    }

    /** All values of a field that may have several, from a form that was refused. */
    public List<String> entered(String field) {
        return problem()
                .map(problem -> problem.entered().getOrDefault(field, List.of()))
                .orElse(List.of());
    }

    public List<String> errors(String field) {
        return problem()
                .map(problem -> problem.textsOf(field).stream().map(this::say).toList())
                .orElse(List.of());
    }

    /** A key for a form that must take effect once, however often it is sent: the value of its field {@code _once}. */
    public String onceKey() {
        return UUID.randomUUID().toString();
    }
}
