package org.backline.gui.calibrate;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.backline.core.session.Procedure;
import org.backline.core.session.Procedure.Step;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;
import org.backline.gui.theme.Tone;
import org.backline.gui.widget.Card;

/** The steps, with what became of each. */
final class StepList extends Card {
    private static final int ROW = 76;
    private static final int TOP = 20;

    private final DashboardModel model;
    private final Procedure flow;

    StepList(DashboardModel model, Look look, Procedure flow) {
        super(look, false, null);
        this.model = model;
        this.flow = flow;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = Hints.smooth(graphics.create());
        boolean found = model.stage().flowing();
        paintRow(g, 1, look().words().text("calibrate.FIND"), strap(), found, !found);
        for (Step step : Step.values()) {
            paintStep(g, step, step.ordinal() + 2, found && flow.underWay() && flow.step() == step);
        }
        g.dispose();
    }

    /** @return what was found of the strap */
    private String strap() {
        if (!model.stage().flowing()) {
            return look().words().text("calibrate.FIND.step");
        }
        return look().words().text(model.newest().singleNode() ? "calibrate.one-node" : "calibrate.both-nodes");
    }

    private void paintStep(Graphics2D g, Step step, int number, boolean current) {
        String detail = flow.outcome(step).map(done -> done ? "calibrate.taken" : "calibrate.skipped")
                .orElse("calibrate." + step + ".step");
        paintRow(g, number, look().words().text("calibrate." + step), look().words().text(detail), flow.outcome(step).orElse(false),
                current);
    }

    private void paintRow(Graphics2D g, int number, String name, String detail, boolean taken, boolean current) {
        Tone tone = look().neutral();
        int y = TOP + (number - 1) * ROW;
        if (current) {
            g.setColor(tone.raise());
            g.fill(new Rectangle2D.Double(1, y, getWidth() - 2.0, ROW));
            g.setColor(tone.ink());
            g.fill(new Rectangle2D.Double(0, y, 4, ROW));
        }
        if (taken) {
            StateIcon.onCard(g, Level.OK, look().palette(), 24, y + 21, 34);
        } else {
            paintNumber(g, tone, number, y, current);
        }
        g.setColor(taken || current ? tone.ink() : tone.muted());
        g.setFont(current ? Fonts.strong(17) : Fonts.text(17));
        g.drawString(name, 76, y + 34);
        g.setColor(tone.muted());
        g.setFont(Fonts.text(14));
        g.drawString(detail, 76, y + 56);
    }

    private static void paintNumber(Graphics2D g, Tone tone, int number, int y, boolean current) {
        Ellipse2D ring = new Ellipse2D.Double(25, y + 22, 32, 32);
        g.setStroke(new BasicStroke(2f));
        g.setColor(current ? tone.ink() : tone.line());
        if (current) {
            g.fill(ring);
        } else {
            g.draw(ring);
        }
        g.setColor(current ? tone.window() : tone.muted());
        g.setFont(Fonts.strong(16));
        String text = String.valueOf(number);
        g.drawString(text, 41 - g.getFontMetrics().stringWidth(text) / 2, y + 44);
    }
}
