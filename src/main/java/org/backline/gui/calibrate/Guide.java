package org.backline.gui.calibrate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BooleanSupplier;
import javax.accessibility.AccessibleRole;
import org.backline.app.Chime;
import org.backline.core.session.Procedure;
import org.backline.core.session.Procedure.Step;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Terms;
import org.backline.gui.model.Level;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.DigitPainter;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;
import org.backline.gui.widget.Painted;
import org.backline.report.Words;

/** What to do now, in letters and figures that are read from where one stands. */
final class Guide extends Painted {
    private static final double REFERENCE_HEIGHT = 560;

    private final DashboardModel model;
    private final Look look;
    private final Procedure flow;
    private final BooleanSupplier heard;
    private boolean firstOfDay;

    /** @param heard tells whether sound is on */
    Guide(DashboardModel model, Look look, Procedure flow, BooleanSupplier heard) {
        super(AccessibleRole.LABEL);
        this.heard = heard;
        this.model = model;
        this.look = look;
        this.flow = flow;
    }

    /** @return the big line */
    String title() {
        Words words = look.words();
        if (!model.stage().flowing()) {
            return words.text("calibrate.FIND");
        }
        return switch (flow.state()) {
            case IDLE -> words.text("screen.calibrate");
            case PLACE -> words.text("calibrate.place");
            case LEAD, STEP -> words.text("calibrate." + flow.step());
            case ANSWER -> words.text("calibrate.wait");
            case REFUSED -> words.text("calibrate.refused");
            case DONE -> words.text("calibrate.done");
        };
    }

    /** @return the line below it */
    String sentence() {
        Words words = look.words();
        if (!model.stage().flowing()) {
            return words.text("calibrate.FIND.text");
        }
        return switch (flow.state()) {
            case IDLE -> words.text("calibrate.intro");
            case PLACE -> words.text("calibrate.place.text");
            case STEP -> words.text("calibrate." + flow.step() + "." + (flow.step() == Step.ALERTS ? alert() : "text"));
            case LEAD, ANSWER -> words.text("calibrate." + flow.step() + ".text");
            case REFUSED -> words.refusal(flow.refusal().orElse("no-answer"));
            case DONE -> done(words, model.terms());
        };
    }

    private static String done(Words words, Terms terms) {
        return words.text(terms.typicalRange() ? "calibrate.done.typical" : "calibrate.done.range", words.degrees(terms.range().flexion()),
                words.degrees(terms.limits().round().flexion(terms.range())), words.percent(terms.roundShare()));
    }

    /** @return a smaller line: what to do before, how good the calibration is, that nothing will be heard; empty for none */
    String note() {
        Words words = look.words();
        if (flow.underWay()) {
            return flow.step() == Step.ALERTS && !heard.getAsBoolean() ? words.text("calibrate.ALERTS.muted") : "";
        }
        String grade = model.mounting().grade().filter(known -> model.stage().flowing()).map(known -> words.text("calibrate.grade",
                words.text("grade." + known), age(words))).orElse("");
        return grade.isEmpty() && firstOfDay ? words.text("calibrate.walk") : grade;
    }

    /** Tells whether the lifter has yet to lift today. */
    void firstOfDay(boolean first) {
        firstOfDay = first;
    }

    private String age(Words words) {
        double minutes = Math.floor(model.zeroAge().orElse(0) / 60);
        return minutes < 1 ? words.text("strip.zero.now") : words.text("strip.zero.minutes", words.number(minutes, 0));
    }

    private Chime alert() {
        return CountDown.alert(flow, model.clock());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        double u = Math.min(1, getHeight() / REFERENCE_HEIGHT);
        g.setColor(look.neutral().ink());
        line(g, title(), Fonts.semiBold(96 * u), 84 * u);
        g.setColor(look.neutral().muted());
        line(g, sentence(), Fonts.regular(38 * u), 150 * u);
        if (!note().isEmpty()) {
            line(g, note(), Fonts.regular(Math.max(15, 27 * u)), 198 * u);
        }
        paintFigure(g, u);
        paintCount(g, u);
        g.dispose();
    }

    /** Tells screen readers what to do now. */
    void announce() {
        spoken((title() + ' ' + sentence() + ' ' + note()).strip());
    }

    private void line(Graphics2D g, String text, Font font, double baseline) {
        double width = font.getStringBounds(text, g.getFontRenderContext()).getWidth();
        g.setFont(font.deriveFont((float) (font.getSize2D() * Math.min(1, getWidth() / width))));
        g.drawString(text, 0, (float) baseline);
    }

    private void paintFigure(Graphics2D g, double u) {
        double floor = getHeight() - 14 * u;
        double size = floor - 226 * u;
        Color line = look.neutral().line();
        g.setColor(line);
        g.fill(new Rectangle2D.Double(20 * u, floor + 6 * u, 420 * u, 3));
        FigureDrawing drawing = new FigureDrawing(g, 150 * u, floor - 8 * u, size);
        drawing.draw(0, 0, line);
        Trace trace = model.trace();
        boolean live = trace.size() > 0 && Double.isFinite(trace.pelvis(trace.size() - 1));
        double trunk = live ? trace.trunk(trace.size() - 1) : example();
        double pelvis = live ? trace.pelvis(trace.size() - 1) : example() / 2;
        drawing.draw(pelvis, trunk, look.neutral().ink());
        drawing.drawNodes(pelvis, trunk, look);
    }

    /** How far the figure leans while no strap tells. */
    private double example() {
        return flow.step() == Step.STAND ? 0 : 1.2;
    }

    /** The alert that is heard, as the live screen shows it. */
    private void paintAlert(Graphics2D g, double u) {
        Level level = switch (alert()) {
            case ROUND -> Level.ROUND;
            case ARCH -> Level.ARCH;
            default -> Level.OK;
        };
        double left = getWidth() * 0.5;
        double icon = 150 * u;
        double top = getHeight() - 60 * u - icon;
        StateIcon.onCard(g, level, look.palette(), left, top, icon);
        String word = look.words().text("state." + level);
        Font font = Fonts.semiBold(110 * u);
        double room = getWidth() - left - icon - 36 * u;
        double width = font.getStringBounds(word, g.getFontRenderContext()).getWidth();
        font = font.deriveFont((float) (font.getSize2D() * Math.min(1, room / width)));
        g.setFont(font);
        g.setColor(look.palette().hue(level).tint());
        g.drawString(word, (float) (left + icon + 32 * u), (float) (top + icon / 2 + 0.364 * font.getSize2D()));
    }

    private void paintCount(Graphics2D g, double u) {
        if (flow.state() == Procedure.State.STEP && flow.step() == Step.ALERTS) {
            paintAlert(g, u);
            return;
        }
        boolean counts = flow.state() == Procedure.State.PLACE || flow.state() == Procedure.State.LEAD
                || flow.state() == Procedure.State.STEP;
        if (!counts) {
            return;
        }
        boolean doing = flow.state() == Procedure.State.STEP;
        String count = look.words().number(Math.ceil(flow.remaining(model.clock())), 0);
        Font font = Fonts.semiBold(250 * u);
        g.setColor(doing ? look.neutral().ink() : look.neutral().muted());
        DigitPainter.draw(g, count, font, DigitPainter.GIANT_CELL, getWidth() * 0.5, getHeight() * 0.5 + 190 * u);
        if (doing) {
            double left = getWidth() * 0.5 + 12 * u;
            double length = getWidth() * 0.4;
            double share = flow.remaining(model.clock()) / flow.step().length();
            g.setStroke(new BasicStroke((float) (8 * u), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(look.neutral().raise());
            g.draw(new Line2D.Double(left, getHeight() - 20 * u, left + length, getHeight() - 20 * u));
            g.setColor(look.neutral().ink());
            g.draw(new Line2D.Double(left, getHeight() - 20 * u, left + length * Math.max(0, 1 - share), getHeight() - 20 * u));
        }
    }
}
