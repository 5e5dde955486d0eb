package dk.rettidig.letter.page.column;

import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import dk.rettidig.letter.typeset.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the notes that a line calls for. In the tree a note follows the paragraph that calls for it. */
final class Notes {
    private Notes() {}

    static List<NoteBlock> calledIn(Line line, @Nullable Tag beside, float width, Tools tools) {
        List<NoteBlock> called = new ArrayList<>(1);
        for (Strand.NoteCall call : line.strand().notes()) {
            if (call.at() >= line.from() && call.at() < line.next()) {
                called.add(set(call.note(), beside, width, tools));
            }
        }
        return called;
    }

    private static NoteBlock set(Run.Note note, @Nullable Tag beside, float width, Tools tools) {
        Tag tag = beside == null ? null : beside.child("Note").identified("note-" + note.number());
        List<Item> rest = note.content();
        List<Strip> strips = new ArrayList<>();
        if (!rest.isEmpty() && rest.get(0) instanceof Para first) {
            Tag label = tag == null ? null : tag.child("Lbl");
            Tag paragraph = tag == null ? null : tag.child("P");
            Strand strand = tools.spinner().spinNote(note, first, label, paragraph, tools.folio());
            for (Line line : tools.lines().lines(first, strand, width)) {
                strips.add(new TextStrip(line, paragraph, 0, 0, List.of()));
            }
            rest = rest.subList(1, rest.size());
        }
        Column column = ColumnSetter.set(rest, width, tag, tools);
        strips.addAll(column.strips());
        return new NoteBlock(note.number(), new Column(strips, column.below()));
    }
}
