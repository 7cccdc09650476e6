package org.backline.gui.calibrate;

import java.awt.BasicStroke;
import java.awt.Font;
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
    private static final int ROWS = 1 + Step.values().length;
    private static final int LEFT = 76;
    private static final int RIGHT = 12;
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
        int row = (int) Math.max(ROW, Math.min(ROW * Fonts.scale(), (getHeight() - 2.0 * TOP) / ROWS));
        int y = TOP + (number - 1) * row;
        int middle = y + row / 2;
        if (current) {
            g.setColor(tone.raise());
            g.fill(new Rectangle2D.Double(1, y, getWidth() - 2.0, row));
            g.setColor(tone.ink());
            g.fill(new Rectangle2D.Double(0, y, 4, row));
        }
        if (taken) {
            StateIcon.onCard(g, Level.OK, look().palette(), 24, middle - 17, 34);
        } else {
            paintNumber(g, tone, number, middle, current);
        }
        g.setColor(taken || current ? tone.ink() : tone.muted());
        text(g, name, current ? Fonts.strong(17) : Fonts.text(17), middle - 4);
        g.setColor(tone.muted());
        text(g, detail, Fonts.text(14), (int) Math.round(middle - 2 + 20 * Fonts.scale()));
    }

    private void text(Graphics2D g, String text, Font font, int baseline) {
        g.setFont(Fonts.fit(g, text, font, getWidth() - LEFT - RIGHT));
        g.drawString(text, LEFT, baseline);
    }

    private static void paintNumber(Graphics2D g, Tone tone, int number, int middle, boolean current) {
        Ellipse2D ring = new Ellipse2D.Double(25, middle - 16, 32, 32);
        g.setStroke(new BasicStroke(2f));
        g.setColor(current ? tone.ink() : tone.line());
        if (current) {
            g.fill(ring);
        } else {
            g.draw(ring);
        }
        g.setColor(current ? tone.window() : tone.muted());
        g.setFont(Fonts.semiBold(16));
        String text = String.valueOf(number);
        g.drawString(text, 41 - g.getFontMetrics().stringWidth(text) / 2, middle + 6);
    }
}
