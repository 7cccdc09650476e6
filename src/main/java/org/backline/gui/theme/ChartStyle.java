package org.backline.gui.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Gives a chart the look of the theme; JFreeChart does not follow the look and feel by itself. */
public final class ChartStyle {
    /** Space left of and right of every plot, the same everywhere, so that time lines up from chart to chart [px]. */
    private static final int LEFT = 58;
    private static final int RIGHT = 118;
    private static final int BELOW = 30;
    private static final int AXIS_FONT = 15;
    private static final Stroke HAIRLINE = new BasicStroke(1f);

    private ChartStyle() {
    }

    /** @return space left of every plot [px] */
    public static double left() {
        return LEFT * Fonts.scale();
    }

    /** @return space right of every plot [px] */
    public static double right() {
        return RIGHT * Fonts.scale();
    }

    /** @return space below every plot [px] */
    public static double below() {
        return BELOW * Fonts.scale();
    }

    public static void apply(JFreeChart chart, Tone tone) {
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(tone.line());
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(tone.faint());
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.5f));
        plot.setFixedRangeAxisSpace(space(left(), right(), 0, 0));
        plot.setFixedDomainAxisSpace(space(0, 0, 0, below()));
        apply(plot.getDomainAxis(), tone.muted());
        apply(plot.getRangeAxis(), tone.muted());
        ((NumberAxis) plot.getDomainAxis()).setTickMarksVisible(true);
        plot.getDomainAxis().setTickMarkPaint(tone.faint());
    }

    private static void apply(ValueAxis axis, Color text) {
        axis.setAutoRange(false);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(Fonts.text(AXIS_FONT));
        axis.setTickLabelPaint(text);
        axis.setTickLabelInsets(new RectangleInsets(4, 8, 0, 8));
    }

    private static AxisSpace space(double left, double right, double top, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setRight(right);
        space.setTop(top);
        space.setBottom(bottom);
        return space;
    }
}
