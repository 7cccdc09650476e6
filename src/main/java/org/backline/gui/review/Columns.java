package org.backline.gui.review;

import java.awt.Component;
import javax.swing.JPanel;

/** List, charts one over the other, values. */
final class Columns extends JPanel {
    private static final int GUTTER = 16;
    private static final int SIDE = 340;
    private static final int NARROW_LIST = 290;
    private static final int NARROW_VALUES = 280;
    private static final int WIDE_FROM = 1500;
    private static final double SET_SHARE = 0.52;

    private final Component sessions;
    private final Component set;
    private final Component rep;
    private final Component values;

    Columns(Component sessions, Component set, Component rep, Component values) {
        super(null);
        this.sessions = sessions;
        this.set = set;
        this.rep = rep;
        this.values = values;
        super.setOpaque(false);
        for (Component part : new Component[] {sessions, set, rep, values}) {
            super.add(part);
        }
    }

    @Override
    public void doLayout() {
        boolean wide = getWidth() >= WIDE_FROM;
        int left = wide ? SIDE : NARROW_LIST;
        int right = wide ? SIDE : NARROW_VALUES;
        int height = getHeight();
        int middle = getWidth() - left - right - 2 * GUTTER;
        int upper = (int) ((height - GUTTER) * SET_SHARE);
        sessions.setBounds(0, 0, left, height);
        set.setBounds(left + GUTTER, 0, middle, upper);
        rep.setBounds(left + GUTTER, upper + GUTTER, middle, height - upper - GUTTER);
        values.setBounds(getWidth() - right, 0, right, height);
    }
}
