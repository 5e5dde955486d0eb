package dk.rettidig.soundness;

import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.sql.DataSource;

/** Asks the database every sentence anew. */
@Path("/soundness")
@Requires(Right.ADMINISTER)
public class SoundnessResource {

    @Inject
    DataSource database;

    @Inject
    Invariants invariants;

    @Page("soundness/show")
    public record SoundnessPage(boolean sound, List<Line> sentences) {}

    /** @param contradictions where the sentence does not hold, the first of them */
    public record Line(String name, String messageKey, List<String> contradictions) {
        static Line of(Soundness.Finding finding) {
            return new Line(finding.invariant().name(), finding.invariant().messageKey(), finding.contradictions());
        }

        public boolean holds() {
            return contradictions.isEmpty();
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public SoundnessPage check() {
        List<Line> sentences = Soundness.of(database, invariants.all()).findings().stream()
                .map(Line::of)
                .toList();
        return new SoundnessPage(sentences.stream().allMatch(Line::holds), sentences);
    }
}
