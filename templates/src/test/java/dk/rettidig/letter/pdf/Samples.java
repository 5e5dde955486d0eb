package dk.rettidig.letter.pdf;

import static dk.rettidig.letter.manuscript.Draft.A4;
import static dk.rettidig.letter.manuscript.Draft.PLAIN;
import static dk.rettidig.letter.manuscript.Draft.bold;
import static dk.rettidig.letter.manuscript.Draft.caption;
import static dk.rettidig.letter.manuscript.Draft.cell;
import static dk.rettidig.letter.manuscript.Draft.empty;
import static dk.rettidig.letter.manuscript.Draft.heading;
import static dk.rettidig.letter.manuscript.Draft.in;
import static dk.rettidig.letter.manuscript.Draft.innerQuote;
import static dk.rettidig.letter.manuscript.Draft.item;
import static dk.rettidig.letter.manuscript.Draft.justified;
import static dk.rettidig.letter.manuscript.Draft.layout;
import static dk.rettidig.letter.manuscript.Draft.left;
import static dk.rettidig.letter.manuscript.Draft.look;
import static dk.rettidig.letter.manuscript.Draft.note;
import static dk.rettidig.letter.manuscript.Draft.para;
import static dk.rettidig.letter.manuscript.Draft.quote;
import static dk.rettidig.letter.manuscript.Draft.row;
import static dk.rettidig.letter.manuscript.Draft.tabbed;
import static dk.rettidig.letter.manuscript.Draft.table;
import static dk.rettidig.letter.manuscript.Draft.underlined;
import static dk.rettidig.letter.manuscript.Draft.words;

import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Draft;
import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.ImageBytes;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.ParaLook.Align;
import dk.rettidig.letter.manuscript.ParaLook.TabStop;
import dk.rettidig.letter.manuscript.Run;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Manuscripts that several tests look at from different sides. */
public final class Samples {
    public static final String LONG =
            "Rigspolitiet kan oplyse, at efterforskning af konkrete sager om menneskehandel og"
                    + " menneskeudnyttelse sker i politikredsene, og er der tale om sager af mere organiseret karakter, hvor der"
                    + " kan være grund til at antage, at overtrædelsen har et særligt betydeligt omfang, eller på anden måde er"
                    + " af særlig kvalificeret karakter, vil efterforskningen blive varetaget af en landsdækkende enhed.";

    private Samples() {}

    /** One of everything. */
    public static Manuscript everything() {
        Draft draft = new Draft()
                .headers(List.of(letterhead()), List.of(running()))
                .footers(List.of(sender()), List.of())
                .add(layout(
                        List.of(300f, 151f),
                        row(
                                false,
                                bare(0, left("Folketinget"), left("Retsudvalget"), left("1240 København K")),
                                bare(1, left("Dato: 4. september 2024"), left("Sagsnr.: 2024-08874")))))
                .add(empty(), heading(1, "Besvarelse af spørgsmål nr. 1193 (Alm. del) fra Folketingets Retsudvalg"))
                .add(para("Hermed sendes besvarelse af spørgsmål nr. 1193 (Alm. del)."))
                .add(para(look("Underskrift", Align.CENTER, 12, 0), words("Karen Holm")))
                .add(para(look("Underskrift", Align.CENTER, 12, 0), words("/")))
                .add(para(look("Underskrift", Align.CENTER, 12, 0), words("Jens Lund")))
                .add(para(look("Normal", Align.LEFT, 0, 0), new Run.Break(Run.Break.Kind.PAGE)))
                .add(heading(2, "Svar:"), para(LONG))
                .add(quote("”" + LONG), innerQuote("’" + LONG + "’"), quote(LONG + "”"));
        draft.add(para(
                justified(),
                words("Antallet ses i tabellen, jf. note"),
                note(1, "Tallene er opgjort den 1. marts 2024."),
                words(", og på "),
                new Run.Link("https://www.example.dk/tal", List.of(underlinedWords("www.example.dk/tal"))),
                words(". Se også "),
                new Run.Words("the European Multidisciplinary Platform", in(PLAIN, "en-GB")),
                words(" og H"),
                words("2"),
                words("O − α ≥ β."),
                note(2, LONG)));
        draft.add(item(1, 0, "•", "Første punkt. " + LONG))
                .add(item(1, 1, "1.", "Underpunkt"), item(1, 1, "2.", "Underpunkt"), item(1, 0, "•", "Andet punkt"))
                .add(caption("Tabel 1: Sager om året"), figures())
                .add(para(
                        tabbed(
                                new TabStop(200, TabStop.Kind.CENTER, ' '),
                                new TabStop(330, TabStop.Kind.DECIMAL, ' '),
                                new TabStop(450, TabStop.Kind.RIGHT, '.')),
                        words("Venstre\tmidte\t1.234,5\tside 7")))
                .add(para(justified(), words("Et billede "), picture("Et blåt felt"), words(" i linjen.")))
                .add(para(LONG + " " + LONG));
        return draft.manuscript();
    }

    private static Run.Words underlinedWords(String text) {
        return new Run.Words(text, underlined(PLAIN));
    }

    private static Grid.Cell bare(int column, Item... items) {
        return cell(column, 1, 1, Borders.NONE, null, items);
    }

    private static Grid figures() {
        Borders.Stroke thin = new Borders.Stroke(0.5f, 0, 0);
        Borders all = new Borders(thin, thin, thin, thin);
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(row(
                true,
                cell(0, 1, 1, all, 0xD9E2F3, strong("Politikreds")),
                cell(1, 1, 1, all, 0xD9E2F3, strong("2022")),
                cell(2, 1, 1, all, 0xD9E2F3, strong("2023"))));
        rows.add(row(false, cell(0, 1, 2, left("Fyns Politi")), cell(1, 1, 1, left("12")), cell(2, 1, 1, left("7"))));
        rows.add(row(false, cell(1, 1, 1, left("3")), cell(2, 1, 1, left("9"))));
        rows.add(row(false, cell(0, 2, 1, left("I alt")), cell(2, 1, 1, left("31"))));
        return table(List.of(200f, 100f, 100f), rows.toArray(Grid.Row[]::new));
    }

    private static Para strong(String text) {
        return para(look("Tabelhoved", Align.LEFT, 2, 2), new Run.Words(text, bold(PLAIN)));
    }

    static Para letterhead() {
        return para(
                look("Brevhoved", Align.LEFT, 0, 12),
                picture("Ministeriets mærke"),
                new Run.Words(" JUSTITSMINISTERIET", bold(PLAIN)));
    }

    static Para sender() {
        return para(look("Afsender", Align.LEFT, 0, 0), words("Slotsholmsgade 10, 1216 København K"));
    }

    static Para running() {
        return para(
                look("Sidehoved", Align.RIGHT, 0, 0),
                words("Side "),
                new Run.PageNumber(false, PLAIN),
                words("/"),
                new Run.PageNumber(true, PLAIN));
    }

    public static Run.Picture picture(String alternative) {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x1F, 0x4E, 0x79));
        graphics.fillRoundRect(0, 0, 40, 20, 8, 8);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Run.Picture(new ImageBytes(png.toByteArray()), 40, 20, alternative, null);
    }

    /** A letter of about so many pages of plain text. */
    public static Manuscript plain(int pages) {
        Draft draft = new Draft().on(A4).headers(List.of(letterhead()), List.of(running()));
        draft.add(heading(1, "Spørgsmål nr. 1193"));
        for (int i = 0; i < 7 * pages; i++) {
            draft.add(para(i + 1 + ". " + LONG));
        }
        return draft.manuscript();
    }
}
