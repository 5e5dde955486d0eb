package dk.rettidig.administration.letter;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.administration.RegisterFrame;
import dk.rettidig.administration.Registers;
import dk.rettidig.administration.letter.RoutesPage.Place;
import dk.rettidig.approval.route.Level;
import dk.rettidig.approval.route.RouteLevel;
import dk.rettidig.approval.route.Routes;
import dk.rettidig.language.Text;
import dk.rettidig.people.Office;
import dk.rettidig.people.Offices;
import dk.rettidig.people.Right;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which levels sign what, per office and kind of answer. */
@Path("/administration/routes")
@Requires(Right.ADMINISTER)
@Transactional
public class RoutesResource {

    private static final int FOUR_WEEKS = 28;

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    Routes routes;

    @Inject
    Offices offices;

    @Inject
    Replies replies;

    /**
     * The way from a day on. Levels without a number are not on it; an office without any level follows everybody's way.
     *
     * @param office the code of one office, or nothing for all that have no way of their own
     */
    @Input
    public record RouteInput(
            @Nullable String office,
            @NotNull AnswerGiven.Kind kind,
            @NotNull LocalDate since,
            @NotNull @Valid @Size(max = 10) List<StopInput> levels) {}

    /** One level, and how many working days before the deadline it should have signed. */
    @Input
    public record StopInput(@NotNull Level level, @Nullable @Min(0) @Max(60) Integer workingDaysBefore) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public RoutesPage all() {
        RegisterFrame frame = registers.frame(Register.ROUTES);
        LocalDate example = frame.today().plusDays(FOUR_WEEKS);
        List<Place> places = offices.openOn(frame.today()).stream()
                .map(office -> new Place(office.code(), office.name()))
                .toList();
        return new RoutesPage(frame, new Ways(routes, example, frame.today()).of(routes.all()), places, example);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.route")
    public Response change(RouteInput input) {
        Optional<Office> office = office(input.office());
        List<RouteLevel> levels = levels(input, office.orElse(null));
        if (levels.isEmpty() && office.isEmpty()) {
            throw Invalid.field("levels", "administration.route.empty");
        }
        if (routes.beginsSince(input.since(), office, input.kind())) {
            throw Invalid.field("since", "administration.since.taken");
        }
        routes.change(input.since(), office, input.kind(), levels);
        changes.record(Register.ROUTES, happened(input, office, levels));
        return replies.created(Replies.at("/administration/routes"), Map.of("levels", levels.size()));
    }

    private static List<RouteLevel> levels(RouteInput input, @Nullable Office office) {
        List<StopInput> stops = input.levels().stream()
                .filter(stop -> stop.workingDaysBefore() != null)
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .toList();
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).level() == stops.get(i - 1).level() || days(stops.get(i)) > days(stops.get(i - 1))) {
                throw Invalid.field("levels", "administration.route.order");
            }
        }
        return stops.stream()
                .map(stop -> new RouteLevel(office, input.kind(), stop.level(), days(stop), input.since()))
                .toList();
    }

    private static int days(StopInput stop) {
        return Optional.ofNullable(stop.workingDaysBefore()).orElse(0);
    }

    private Optional<Office> office(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                offices.byCode(code).orElseThrow(() -> Invalid.field("office", "administration.office.unknown")));
    }

    private static Text happened(RouteInput input, Optional<Office> office, List<RouteLevel> levels) {
        Object whose = office.<Object>map(Office::name).orElse(Text.of("administration.route.everybody"));
        Text kind = Text.of(input.kind().messageKey());
        return levels.isEmpty()
                ? Text.of("administration.happened.RouteEnded", whose, kind, input.since())
                : Text.of("administration.happened.RouteChanged", whose, kind, input.since(), Ways.told(levels));
    }
}
