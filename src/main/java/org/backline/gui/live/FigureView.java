package org.backline.gui.live;

import java.awt.AlphaComposite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Stage;
import org.backline.gui.theme.DigitPainter;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.report.Words;

/** The giant figure: digits as high as the view. */
final class FigureView extends LiveView {
    /** Height of a digit's ink [em]. */
    private static final double DIGIT = 0.747;
    /** How far round digits reach below the baseline [em]. */
    private static final double OVERSHOOT = 0.012;
    private static final double REACH = DIGIT + 0.006;
    private static final double SIGN = 0.43;
    private static final double SMALL_SIGN = 0.30;
    private static final double SIGN_GAP = 0.085;
    /** As pale as leaves 4.5 : 1 in both themes. */
    private static final float STALE_OPACITY = 0.6f;

    /**
     * The figure as it is read.
     *
     * @param number digits, with a minus where one belongs
     * @param sign   {@code %} or {@code °}
     */
    record Reading(String number, String sign) {
        boolean degrees() {
            return sign.equals("°");
        }
    }

    FigureView(DashboardModel model, Look look) {
        super(model, look);
    }

    /** @return figure in percent of the range; in degrees where it is a tilt, or where the line that was crossed is in degrees */
    static Reading reading(DashboardModel model, double figure, Words words) {
        if (model.figure().kind().inDegrees()) {
            return new Reading(words.degrees(figure).replace("°", ""), "°");
        }
        return new Reading(words.number(100 * model.terms().shareOf(figure), 0), "%");
    }

    @Override
    Object shown() {
        OptionalDouble figure = model().figure().value();
        return figure.isEmpty() ? "" : List.of(reading(model(), figure.getAsDouble(), look().words()), model().stale(), quiet());
    }

    @Override
    protected String said() {
        OptionalDouble figure = model().figure().value();
        if (figure.isEmpty()) {
            return look().words().text("state.NO_DATA");
        }
        Reading reading = reading(model(), figure.getAsDouble(), look().words());
        return reading.number() + reading.sign();
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        OptionalDouble figure = model().figure().value();
        if (figure.isEmpty()) {
            paintNothing(g, height);
            return;
        }
        if (model().stale()) {
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, STALE_OPACITY));
        }
        Reading reading = reading(model(), figure.getAsDouble(), look().words());
        g.setColor(quiet() ? look().tone().muted() : look().tone().ink());
        double share = reading.number().length() > 2 ? SMALL_SIGN : SIGN;
        double size = height / REACH;
        double natural = width(g, reading, size, share);
        size *= Math.min(1, width / natural);
        double baseline = height - (height - size * REACH) / 2 - size * OVERSHOOT;
        Font digits = Fonts.semiBold(size);
        double end = DigitPainter.draw(g, reading.number(), digits, DigitPainter.GIANT_CELL, 0, baseline);
        paintSign(g, reading, size, share, end + size * SIGN_GAP, baseline);
    }

    private static double width(Graphics2D g, Reading reading, double size, double share) {
        return DigitPainter.width(reading.number(), Fonts.semiBold(size), DigitPainter.GIANT_CELL, g.getFontRenderContext())
                + (reading.degrees() ? widthOf(g, reading.sign(), Fonts.semiBold(size))
                : size * SIGN_GAP + widthOf(g, reading.sign(), Fonts.semiBold(size * share)));
    }

    private static void paintSign(Graphics2D g, Reading reading, double size, double share, double x, double baseline) {
        Font font = Fonts.semiBold(reading.degrees() ? size : size * share);
        g.setFont(font);
        g.drawString(reading.sign(), (float) (reading.degrees() ? x - size * SIGN_GAP : x), (float) baseline);
    }

    /** A figure of the past, or one that is not calibrated, steps back. */
    private boolean quiet() {
        return model().figure().kind().past() || model().stage() == Stage.READY_TO_CALIBRATE;
    }

    private void paintNothing(Graphics2D g, double height) {
        g.setColor(look().tone().line());
        double thickness = height * 0.07;
        g.fill(new RoundRectangle2D.Double(0, (height - thickness) / 2, height * 0.5, thickness, 4, 4));
    }
}
