package org.backline.gui.live;

import java.awt.Component;
import java.util.List;
import javax.swing.JPanel;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.theme.Look;

/** Lifting mode: the figure, what it is, and the state as large as the screen, nothing to click. */
public final class LiftingScreen extends JPanel {
    private static final double REFERENCE_HEIGHT = 1080;

    private final PhaseLine phase;
    private final FigureView figure;
    private final CaptionLine caption;
    private final StateBlock state;
    private final RangeBar bar;
    private final RepTiles tiles;

    public LiftingScreen(DashboardModel model, Look look) {
        super(null);
        super.setOpaque(false);
        phase = new PhaseLine(model, look);
        figure = new FigureView(model, look);
        caption = new CaptionLine(model, look);
        state = new StateBlock(model, look);
        bar = new RangeBar(model, look);
        tiles = new RepTiles(model, look);
        for (Component part : new Component[] {phase, figure, caption, state, bar, tiles}) {
            super.add(part);
        }
    }

    /** Shows what the model says now. */
    public void refresh() {
        state.announce();
        for (LiveView part : List.of(phase, figure, caption, state, bar, tiles)) {
            part.refresh();
        }
    }

    @Override
    public void doLayout() {
        double u = Math.min(getHeight() / REFERENCE_HEIGHT, getWidth() / 1920.0);
        int x = (int) (64 * u);
        int width = getWidth() - 2 * x;
        int left = (int) (1080 * u);
        phase.setBounds(x, (int) (40 * u), left, (int) (124 * u));
        figure.setBounds(x, (int) (178 * u), left, (int) (412 * u));
        caption.setBounds(x, (int) (606 * u), left, (int) (48 * u));
        state.setBounds(x + left + (int) (60 * u), (int) (44 * u), width - left - (int) (60 * u), (int) (596 * u));
        bar.setBounds(x, (int) (662 * u), width, (int) (170 * u));
        int tilesAt = (int) (854 * u);
        tiles.setBounds(x, tilesAt, width, getHeight() - tilesAt - (int) (40 * u));
    }
}
