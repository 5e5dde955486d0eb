package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.draft.DraftsView;
import dk.rettidig.hearing.release.ReleaseView;
import dk.rettidig.language.Messages;
import dk.rettidig.letter.Block;
import dk.rettidig.writing.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the field when an authority begins to write, so that nobody writes again what is written. */
final class StartingText {

    private StartingText() {}

    /** What was begun, the words to approve or to complete, otherwise what the units answered, each as a quote of its own. */
    static String of(Hearing hearing, ReleaseView release, DraftsView drafts) {
        Optional<ReleaseView.ProposalView> proposed = release.decides() ? release.waiting() : release.returned();
        return drafts.text()
                .or(() -> proposed.map(ReleaseView.ProposalView::text))
                .or(() -> hearing.latestStatement()
                        .filter(statement -> hearing.isSentBack())
                        .map(statement -> statement.written().toText()))
                .orElseGet(() -> hearing.isAnswered() ? "" : ofUnits(hearing));
    }

    private static String ofUnits(Hearing hearing) {
        List<Block> blocks = new ArrayList<>();
        for (Hearing unit : hearing.onward()) {
            unit.latestStatement().ifPresent(statement -> blocks.addAll(quoted(hearing, statement)));
        }
        return Written.of(blocks).toText();
    }

    private static List<Block> quoted(Hearing own, Statement statement) {
        String name = statement.hearing().authority().name();
        if (statement.noRemarks()) {
            return List.of(paragraph("hearing.units.noRemarks", name, own));
        }
        return List.of(paragraph("hearing.units.said", name, own), new Block.Quote(name, statement.content()));
    }

    private static Block paragraph(String key, String name, Hearing own) {
        return Block.Paragraph.of(
                Messages.danish().say(key, name, own.authority().name()));
    }
}
