package org.backline.gui.live;

import javax.swing.JButton;
import javax.swing.JPanel;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.theme.Look;

/** The live screen: panel on the left, charts on the right. */
public final class LiveScreen extends JPanel {
    private static final int GUTTER = 16;
    private static final int PANEL_UNITS = 800;
    private static final int REFERENCE_HEIGHT = 1080;
    /** What the window has above and below this screen at the reference height. */
    private static final int BARS = 124;
    private static final double FLEXION_SHARE = 0.65;
    private static final int DESCRIBE_EVERY = 60;
    /** Of 60 frames a second: charts at 20 Hz, if the person wants things to move less. */
    private static final int CALM_EVERY = 3;

    private final DashboardModel model;
    private final Look look;
    private final LivePanel panel;
    private final BackChart back;
    private final HingeChart hinge;
    private int frames;

    public LiveScreen(DashboardModel model, Look look, Controls controls) {
        super(null);
        super.setOpaque(false);
        this.model = model;
        this.look = look;
        panel = new LivePanel(model, look, controls);
        back = new BackChart(model, look);
        hinge = new HingeChart(model, look);
        super.add(panel);
        super.add(back.view());
        super.add(hinge.view());
    }

    /** @return the button that Enter presses on the first start */
    public JButton demo() {
        return panel.demo();
    }

    /** Shows what the model says now; once per frame. */
    public void refresh() {
        if (back.view().isVisible() == model.newest().singleNode()) {
            back.view().setVisible(!model.newest().singleNode());
            revalidate();
        }
        panel.refresh();
        if (frames % (look.calm() ? CALM_EVERY : 1) == 0) {
            back.refresh();
        }
        if (frames % (look.calm() ? CALM_EVERY : 2) == 0) {
            hinge.refresh();
        }
        if (frames++ % DESCRIBE_EVERY == 0) {
            back.describe();
            hinge.describe();
        }
    }

    @Override
    public void doLayout() {
        int width = getWidth();
        int height = getHeight();
        double unit = (height + BARS) / (double) REFERENCE_HEIGHT;
        int left = (int) Math.min(PANEL_UNITS * unit, 0.5 * width);
        panel.setBounds(0, 0, left, height);
        int x = left + GUTTER;
        int flexion = back.view().isVisible() ? (int) ((height - GUTTER) * FLEXION_SHARE) : -GUTTER;
        back.view().setBounds(x, 0, width - x, Math.max(0, flexion));
        hinge.view().setBounds(x, flexion + GUTTER, width - x, height - flexion - GUTTER);
    }
}
