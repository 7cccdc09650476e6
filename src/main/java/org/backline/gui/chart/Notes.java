package org.backline.gui.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;

/** Notes in a row beside a chart's title, the newest at the right; those that find no room are left out. */
final class Notes {
    private static final int BASELINE = 34;
    private static final double SIZE = 15;
    private static final double ICON = 18;
    private static final double SPACE = 6;
    private static final double APART = 18;

    private Notes() {
    }

    static void paint(Graphics2D g, Look look, List<ChartView.Note> notes, double from, double to) {
        double right = to;
        for (int i = notes.size() - 1; i >= 0; i--) {
            double left = right - width(g, notes.get(i));
            if (left < from + APART) {
                return;
            }
            paint(g, look, notes.get(i), left);
            right = left - APART;
        }
    }

    private static void paint(Graphics2D g, Look look, ChartView.Note note, double left) {
        StateIcon.onCard(g, note.level(), look.palette(), left, BASELINE - 0.36 * SIZE - ICON / 2, ICON);
        double x = left + ICON + SPACE;
        g.setFont(Fonts.text(SIZE));
        g.setColor(look.neutral().muted());
        g.drawString(note.name(), (float) x, BASELINE);
        x += g.getFontMetrics().stringWidth(note.name()) + SPACE;
        g.setFont(Fonts.strong(SIZE));
        g.setColor(look.neutral().ink());
        g.drawString(note.value(), (float) x, BASELINE);
    }

    private static double width(Graphics2D g, ChartView.Note note) {
        return ICON + 2 * SPACE + g.getFontMetrics(Fonts.text(SIZE)).stringWidth(note.name())
                + g.getFontMetrics(Fonts.strong(SIZE)).stringWidth(note.value());
    }
}
