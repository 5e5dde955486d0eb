package dk.rettidig.web.problem;

import dk.rettidig.language.Text;
import dk.rettidig.web.page.Page;
import java.util.List;

/** Shown when there is no form to go back to. */
@Page("web/problem")
public record ProblemPage(int status, List<Text> reasons) {

    public Text title() {
        return Text.of(status == 403 || status == 404 ? "web.problem.title." + status : "web.problem");
    }
}
