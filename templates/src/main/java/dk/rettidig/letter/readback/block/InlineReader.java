package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.word.ControlName;
import dk.rettidig.letter.readback.word.Revised;
import dk.rettidig.letter.readback.word.WordFile;
import java.util.List;
import org.docx4j.mce.AlternateContent;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.SdtRun;
import org.jspecify.annotations.Nullable;

/** What stands inside a paragraph: runs, and everything that may stand around them. */
public final class InlineReader {
    private final WordFile file;
    private final Losses losses;
    private final OpenFields fields = new OpenFields();
    private final NoteText notes;
    private InlineList inlines = new InlineList();
    private boolean insideLink;

    public InlineReader(WordFile file, Losses losses) {
        this.file = file;
        this.losses = losses;
        this.notes = new NoteText(file, losses, this);
    }

    public List<Inline> of(P paragraph) {
        return of(paragraph.getContent());
    }

    public List<Inline> of(List<Object> content) {
        InlineList outer = inlines;
        inlines = new InlineList();
        content.forEach(this::read);
        List<Inline> read = inlines.inlines();
        inlines = outer;
        return read;
    }

    private void read(@Nullable Object each) {
        if (each == null || Revised.isRemoved(each)) {
            return;
        }
        Object element = WordFile.unwrapped(each);
        if (element instanceof R run) {
            run(run);
        } else if (element instanceof P.Hyperlink link) {
            link(link);
        } else if (element instanceof RunIns inserted) {
            inserted.getCustomXmlOrSmartTagOrSdt().forEach(this::read);
        } else if (element instanceof RunTrackChange moved) {
            moved.getAccOrBarOrBox().forEach(this::read);
        } else if (element instanceof SdtRun control) {
            if (control.getSdtContent() != null && !ControlName.showsPlaceholder(control.getSdtPr())) {
                control.getSdtContent().getContent().forEach(this::read);
            }
        } else if (element instanceof CTSimpleField field) {
            if (!OpenFields.isPageNumber(field.getInstr())) {
                field.getContent().forEach(this::read);
            }
        } else if (element instanceof ContentAccessor container) {
            container.getContent().forEach(this::read);
        } else if (element instanceof AlternateContent) {
            losses.content(RunText.FIGURE);
        } else if (element.getClass().getName().startsWith("org.docx4j.math.")) {
            losses.content("en formel");
        }
    }

    private void link(P.Hyperlink link) {
        int from = inlines.mark();
        boolean outer = insideLink;
        insideLink = true;
        link.getContent().forEach(this::read);
        insideLink = outer;
        String address = file.address(link.getId(), notes.place());
        if (address != null && !insideLink) {
            inlines.link(from, address);
        }
    }

    private void run(R run) {
        RPr look = run.getRPr();
        boolean hidden = look != null && Switches.isOn(look.getVanish());
        RunText text = new RunText(file, losses, fields, notes, inlines);
        text.read(run.getContent(), look, hidden, insideLink || text.isLink(look));
    }
}
