package dk.rettidig.letter.readback;

import dk.rettidig.letter.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/** What stands inside a paragraph. */
final class InlineReader {
    private static final Set<String> STRONG = Set.of("strong", "stærk", "fremhævet kraftigt");
    private static final Set<String> EMPHASIS = Set.of("emphasis", "fremhæv");

    private final WordFile file;
    private final Findings findings;
    private final StringBuilder instruction = new StringBuilder();
    private boolean inInstruction;
    private List<Inline> inlines = new ArrayList<>();

    InlineReader(WordFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    List<Inline> of(P paragraph) {
        List<Inline> outer = inlines;
        inlines = new ArrayList<>();
        paragraph.getContent().forEach(this::read);
        List<Inline> read = inlines;
        inlines = outer;
        return read;
    }

    private void read(Object each) {
        Object element = WordFile.unwrapped(each);
        if (Revised.isRemoved(each)) {
            return;
        }
        if (element instanceof R run) {
            run(run);
        } else if (element instanceof P.Hyperlink link) {
            link(link);
        } else if (element instanceof RunIns inserted) {
            inserted.getCustomXmlOrSmartTagOrSdt().forEach(this::read);
        } else if (element instanceof RunTrackChange moved) {
            moved.getAccOrBarOrBox().forEach(this::read);
        } else if (element instanceof SdtRun control) {
            if (!ControlName.showsPlaceholder(control.getSdtPr())) {
                control.getSdtContent().getContent().forEach(this::read);
            }
        } else if (element instanceof CTSimpleField field) {
            field.getContent().forEach(this::read);
        } else if (element instanceof ContentAccessor container) {
            container.getContent().forEach(this::read);
        }
    }

    private void link(P.Hyperlink link) {
        List<Inline> outer = inlines;
        inlines = new ArrayList<>();
        link.getContent().forEach(this::read);
        List<Inline> inside = inlines;
        inlines = outer;
        String address = file.address(link.getId());
        if (address == null || inside.isEmpty()) {
            inside.forEach(this::add);
        } else {
            inlines.add(new Inline.Link(address, inside));
        }
    }

    private void run(R run) {
        RPr look = run.getRPr();
        if (look != null && isOn(look.getVanish())) {
            return;
        }
        findings.formatting(look, file.looks());
        for (Object each : run.getContent()) {
            content(each, look);
        }
    }

    private void content(Object each, @Nullable RPr look) {
        Object element = WordFile.unwrapped(each);
        if (element instanceof FldChar field) {
            field(field);
        } else if (inInstruction || isNamed(each, "instrText")) {
            instruction.append(element instanceof Text text && inInstruction ? text.getValue() : "");
        } else if (element instanceof Text text && !isNamed(each, "delText")) {
            words(text.getValue() == null ? "" : text.getValue(), look);
        } else if (element instanceof Br lineBreak) {
            if (lineBreak.getType() == null || lineBreak.getType() == STBrType.TEXT_WRAPPING) {
                inlines.add(new Inline.LineBreak());
            }
        } else if (element instanceof R.Cr) {
            inlines.add(new Inline.LineBreak());
        } else if (element instanceof R.Tab) {
            words("\t", look);
        } else if (element instanceof R.NoBreakHyphen) {
            words("\u2011", look);
        } else if (element instanceof R.SoftHyphen) {
            words("\u00ad", look);
        } else if (element instanceof R.Sym symbol) {
            words(Findings.character(symbol), look);
        } else if (element instanceof CTFtnEdnRef reference) {
            inlines.add(new Inline.Footnote(note(reference)));
        } else {
            findings.element(each);
        }
    }

    /** Fields show their last result; only their workings are passed over. */
    private void field(FldChar field) {
        if (field.getFldCharType() == STFldCharType.BEGIN) {
            inInstruction = true;
            instruction.setLength(0);
        } else {
            inInstruction = false;
        }
    }

    private List<Inline> note(CTFtnEdnRef reference) {
        List<Inline> content = new ArrayList<>();
        for (Object each : file.footnote(reference.getId())) {
            if (WordFile.unwrapped(each) instanceof P paragraph) {
                if (!content.isEmpty()) {
                    content.add(new Inline.LineBreak());
                }
                content.addAll(of(paragraph));
            }
        }
        return Inlines.stripped(content);
    }

    private void words(String text, @Nullable RPr look) {
        if (!text.isEmpty()) {
            add(new Inline.Text(text, isStrong(look), isEmphasis(look)));
        }
    }

    private void add(Inline inline) {
        Inlines.append(inlines, inline);
    }

    private boolean isStrong(@Nullable RPr look) {
        return look != null && (isOn(look.getB()) || STRONG.contains(styleOf(look)));
    }

    private boolean isEmphasis(@Nullable RPr look) {
        return look != null && (isOn(look.getI()) || EMPHASIS.contains(styleOf(look)));
    }

    private String styleOf(RPr look) {
        return look.getRStyle() == null
                ? ""
                : file.looks().styleName(look.getRStyle().getVal());
    }

    static boolean isOn(@Nullable BooleanDefaultTrue property) {
        return property != null && property.isVal();
    }

    private static boolean isNamed(Object element, String name) {
        return element instanceof jakarta.xml.bind.JAXBElement<?> named
                && named.getName().getLocalPart().equals(name);
    }
}
