package org.backline.gui.review;

import java.awt.Component;
import javax.swing.JPanel;

/** List, charts one over the other with what corrects their reps between them, values over the trend. */
final class ReviewColumns extends JPanel {
    private static final int GUTTER = 16;
    private static final int SIDE = 340;
    private static final int NARROW_LIST = 290;
    private static final int NARROW_VALUES = 280;
    private static final int WIDE_FROM = 1500;
    private static final double SET_SHARE = 0.52;
    private static final int BUTTONS = 40;
    private static final int AROUND_BUTTONS = 10;
    private static final double TREND_SHARE = 0.36;

    private final Component sessions;
    private final Component set;
    private final Component edit;
    private final Component rep;
    private final Component values;
    private final Component trend;

    ReviewColumns(Component sessions, Component set, Component edit, Component rep, Component values, Component trend) {
        super(null);
        this.sessions = sessions;
        this.set = set;
        this.edit = edit;
        this.rep = rep;
        this.values = values;
        this.trend = trend;
        super.setOpaque(false);
        for (Component part : new Component[] {sessions, set, edit, rep, values, trend}) {
            super.add(part);
        }
    }

    @Override
    public void doLayout() {
        boolean wide = getWidth() >= WIDE_FROM;
        int left = wide ? SIDE : NARROW_LIST;
        int right = (int) ((wide ? SIDE : NARROW_VALUES) * FigureRows.wider());
        int height = getHeight();
        int middle = getWidth() - left - right - 2 * GUTTER;
        int between = BUTTONS + 2 * AROUND_BUTTONS;
        int upper = (int) ((height - between) * SET_SHARE);
        sessions.setBounds(0, 0, left, height);
        set.setBounds(left + GUTTER, 0, middle, upper);
        edit.setBounds(left + GUTTER, upper + AROUND_BUTTONS, middle, BUTTONS);
        rep.setBounds(left + GUTTER, upper + between, middle, height - upper - between);
        int lower = (int) (height * TREND_SHARE * FigureRows.wider());
        values.setBounds(getWidth() - right, 0, right, height - lower - GUTTER);
        trend.setBounds(getWidth() - right, height - lower, right, lower);
    }
}
