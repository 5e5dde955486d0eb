package dk.rettidig.report.paper;

import dk.rettidig.language.Messages;
import dk.rettidig.report.paper.Lettering.Anchor;
import dk.rettidig.web.parts.chart.BarChart;
import dk.rettidig.web.parts.chart.Share;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** The chart of the screen by the same measures, drawn for paper. */
final class ChartPicture {

    /** Dots for each measure of the chart: 230 to an inch at the width it is printed in. */
    private static final int SCALE = 2;

    private static final Color INK = new Color(0x1a1a1a);
    private static final Color QUIET = new Color(0x565656);
    private static final Color LINE = new Color(0xc9ced6);
    private static final Color MET = new Color(0x2171b5);
    private static final Color MISSED = new Color(0xa63603);

    private final BarChart chart;
    private final Messages words;
    private final Lettering regular = Lettering.of(false);
    private final Lettering bold = Lettering.of(true);

    private ChartPicture(BarChart chart, Messages words) {
        this.chart = chart;
        this.words = words;
    }

    static byte[] png(BarChart chart, Messages words) {
        BufferedImage image =
                new BufferedImage(chart.width() * SCALE, chart.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.scale(SCALE, SCALE);
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, chart.width(), chart.height());
        new ChartPicture(chart, words).draw(paper);
        paper.dispose();
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("PNG cannot be written");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void draw(Graphics2D paper) {
        for (int line : chart.gridLines()) {
            paper.setColor(LINE);
            paper.draw(new Line2D.Double(BarChart.LEFT, chart.yOf(line), chart.right(), chart.yOf(line)));
            paper.setColor(QUIET);
            regular.draw(paper, line + " %", BarChart.LEFT - 8, chart.yOf(line) + 4, 13, Anchor.END);
        }
        for (int i = 0; i < chart.shares().size(); i++) {
            bar(paper, i, chart.shares().get(i));
        }
        paper.setColor(INK);
        double target = chart.yOf(chart.target());
        paper.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0));
        paper.draw(targetLine());
        bold.draw(
                paper,
                words.say("web.chart.targetLine", chart.target()),
                chart.right() + 8,
                target + 4,
                13,
                Anchor.BEGIN);
    }

    private Path2D targetLine() {
        Path2D line = new Path2D.Double();
        line.moveTo(BarChart.LEFT, chart.yOf(chart.shares().get(0).target()));
        for (int i = 0; i < chart.shares().size(); i++) {
            double height = chart.yOf(chart.shares().get(i).target());
            line.lineTo(line.getCurrentPoint().getX(), height);
            line.lineTo(chart.endOfTarget(i), height);
        }
        return line;
    }

    private void bar(Graphics2D paper, int place, Share share) {
        boolean isMissed = !share.isEmpty() && !share.met();
        if (!share.isEmpty()) {
            double top = chart.yOf(share.percent().doubleValue());
            Rectangle2D bar = new Rectangle2D.Double(chart.leftOf(place), top, chart.barWidth(), chart.bottom() - top);
            paper.setColor(isMissed ? MISSED : MET);
            if (isMissed) {
                hatch(paper, bar);
            } else {
                paper.fill(bar);
            }
        }
        int middle = chart.middleOf(place);
        Locale language = Locale.forLanguageTag(words.language());
        paper.setColor(isMissed ? MISSED : INK);
        bold.draw(paper, share.percentIn(language), middle, chart.bottom() + 19, 15, Anchor.MIDDLE);
        paper.setColor(INK);
        regular.draw(paper, share.name(), middle, chart.bottom() + 38, 13, Anchor.MIDDLE);
        paper.setColor(QUIET);
        String of = words.say("web.chart.of", share.part(), share.whole());
        regular.draw(paper, of, middle, chart.bottom() + 55, 12, Anchor.MIDDLE);
    }

    /** Told from the others without colour. */
    private static void hatch(Graphics2D paper, Rectangle2D bar) {
        Shape whole = paper.getClip();
        paper.draw(bar);
        paper.clip(bar);
        paper.setStroke(new BasicStroke(3));
        for (double x = bar.getMinX() - bar.getHeight(); x < bar.getMaxX(); x += 11) {
            paper.draw(new Line2D.Double(x, bar.getMaxY(), x + bar.getHeight(), bar.getMinY()));
        }
        paper.setClip(whole);
        paper.setStroke(new BasicStroke(1));
    }
}
