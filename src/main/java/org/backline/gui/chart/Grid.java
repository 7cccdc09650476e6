package org.backline.gui.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.LongStream;
import org.backline.gui.theme.ChartStyle;
import org.backline.gui.theme.Palette;
import org.backline.gui.theme.Tone;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;

/** Axes, grid, bands and lines of a chart: what stands still, drawn by JFreeChart. */
final class Grid {
    /** Between labels [px]. */
    private static final double APART = 8;
    /** Height of a label's letters, as a share of its line. */
    private static final double LETTERS = 0.8;

    private final Axis domain;
    private final Axis range;
    private final JFreeChart chart;

    Grid(Axis domain, Axis range, List<Threshold> thresholds, Palette palette) {
        this.domain = domain;
        this.range = range;
        XYPlot plot = new XYPlot(null, numberAxis(domain), numberAxis(range), new XYLineAndShapeRenderer(true, false));
        chart = new JFreeChart(null, null, plot, false);
        ChartStyle.apply(chart, palette.normal());
        for (Threshold threshold : thresholds) {
            add(threshold, plot, palette);
        }
    }

    /** Draws it. @return where its values lie */
    Plane draw(Graphics2D g, Rectangle2D area) {
        thinOut(g, area.getWidth() - ChartStyle.left() - ChartStyle.right());
        thinOutRange(g, area.getHeight() - ChartStyle.below());
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(g, area, info);
        return new Plane(info.getPlotInfo().getDataArea(), domain, range);
    }

    /** Leaves out labels of time that would touch. @param width of the plot [px] */
    private void thinOut(Graphics2D g, double width) {
        FontMetrics metrics = g.getFontMetrics(chart.getXYPlot().getDomainAxis().getTickLabelFont());
        double widest = LongStream.rangeClosed((long) Math.ceil(domain.from() / domain.step()),
                (long) Math.floor(domain.to() / domain.step()))
                .mapToInt(tick -> metrics.stringWidth(domain.label().apply(tick * domain.step()))).max().orElse(0);
        double step = domain.step();
        while (step / domain.length() * width < widest + APART && step < domain.length()) {
            step *= 2;
        }
        ((NumberAxis) chart.getXYPlot().getDomainAxis()).setTickUnit(new NumberTickUnit(step));
    }

    /** Leaves out labels of the range that would touch. @param height of the plot [px] */
    private void thinOutRange(Graphics2D g, double height) {
        double label = LETTERS * g.getFontMetrics(chart.getXYPlot().getRangeAxis().getTickLabelFont()).getHeight();
        double step = range.step();
        while (step / range.length() * height < label && step < range.length()) {
            step *= 2;
        }
        ((NumberAxis) chart.getXYPlot().getRangeAxis()).setTickUnit(new NumberTickUnit(step));
    }

    private static void add(Threshold threshold, XYPlot plot, Palette palette) {
        Palette.Hue hue = palette.hue(threshold.level());
        if (threshold.bandTo() != threshold.value()) {
            plot.addRangeMarker(new IntervalMarker(Math.min(threshold.value(), threshold.bandTo()),
                    Math.max(threshold.value(), threshold.bandTo()),
                    Tone.fade(hue.fill(), palette.bandOpacity())), Layer.BACKGROUND);
        }
        plot.addRangeMarker(new ValueMarker(threshold.value(), hue.line(), threshold.stroke(palette.lineWidth())), Layer.FOREGROUND);
    }

    private static NumberAxis numberAxis(Axis axis) {
        NumberAxis number = new NumberAxis();
        number.setRange(axis.from(), axis.to());
        number.setTickUnit(new NumberTickUnit(axis.step()));
        number.setNumberFormatOverride(new LabelFormat(axis.label()));
        return number;
    }

    /** JFreeChart asks a number format for the words of its labels. */
    private static final class LabelFormat extends NumberFormat {
        private final transient DoubleFunction<String> label;

        LabelFormat(DoubleFunction<String> label) {
            this.label = label;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(label.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("labels are only written");
        }
    }
}
