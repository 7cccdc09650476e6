package org.backline.gui.live;

import java.awt.Component;
import java.util.List;
import javax.swing.JButton;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Shortcut;
import org.backline.gui.model.Stage;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.gui.widget.Card;
import org.backline.gui.widget.RepButtons;

/** The left half of the live screen, from the phase down to the rep tiles. All heights are shares of one unit that grows with it. */
final class LivePanel extends Card {
    /** Heights in units: margins 28, phase with chips 100, figure 262, caption 40, bar 92, state 190, tiles 112, and what is between. */
    private static final double UNITS = 946;
    private static final double UNITS_WITHOUT_TILES = 806;
    private static final int TILES_FROM_HEIGHT = 500;

    private final DashboardModel model;
    private final PhaseLine phase;
    private final FigureView figure;
    private final CaptionLine caption;
    private final RangeBar bar;
    private final StateBlock state;
    private final RepTiles tiles;
    private final RepButtons count;
    private final StartCard start;
    private final Transport transport;
    private final JButton calibrate;

    LivePanel(DashboardModel model, Look look, Controls controls) {
        super(look, true, null);
        this.model = model;
        phase = new PhaseLine(model, look);
        figure = new FigureView(model, look);
        caption = new CaptionLine(model, look);
        bar = new RangeBar(model, look);
        state = new StateBlock(model, look);
        tiles = new RepTiles(model, look);
        count = new RepButtons(look, () -> model.repCount().fewer().ifPresent(controls::say),
                () -> model.repCount().more().ifPresent(controls::say));
        start = new StartCard(model, look, controls);
        transport = new Transport(model, look, controls);
        calibrate = BarButton.plain(look, look.words().text("screen.calibrate"), "4").tip(Shortcut.CALIBRATE);
        calibrate.addActionListener(event -> controls.show(Controls.Screen.CALIBRATE));
        for (Component part : new Component[] {calibrate, phase, figure, caption, bar, start, transport, state, tiles, count}) {
            add(part);
        }
        refresh();
    }

    JButton demo() {
        return start.demo();
    }

    /** Shows what the model says now. */
    void refresh() {
        start.offer();
        state.announce();
        boolean empty = model.stage() == Stage.NO_STRAP;
        if (figure.isVisible() == empty) {
            figure.setVisible(!empty);
            caption.setVisible(!empty);
            bar.setVisible(!empty);
            revalidate();
        }
        transport.refresh();
        tiles.setVisible(!start.isVisible() && !transport.isVisible());
        boolean uncertain = tiles.isVisible() && model.repCount().uncertain();
        if (count.isVisible() != uncertain) {
            count.setVisible(uncertain);
            revalidate();
        }
        boolean offer = model.stage() == Stage.READY_TO_CALIBRATE;
        if (calibrate.isVisible() != offer) {
            calibrate.setVisible(offer);
        }
        for (LiveView part : List.of(phase, figure, caption, bar, state, tiles, start)) {
            part.refresh();
        }
    }

    @Override
    public void doLayout() {
        boolean tiled = getHeight() >= TILES_FROM_HEIGHT;
        double u = getHeight() / (tiled ? UNITS : UNITS_WITHOUT_TILES);
        int x = (int) (36 * u);
        int width = getWidth() - 2 * x;
        double y = 28 * u;
        y = place(phase, x, y, width, 100 * u);
        int startAt = (int) (y + 20 * u);
        y = place(figure, x, y + 10 * u, width, 262 * u);
        y = place(caption, x, y + 24 * u, width, 40 * u);
        place(bar, x, y + 14 * u, width, 92 * u);
        double bottom = getHeight() - 28 * u;
        int tilesAt = (int) (bottom - 112 * u);
        transport.setBounds(x, (int) (bottom - (tiled ? 56 * u : 0) - 24), width, 48);
        int counting = count.isVisible() ? (int) (216 * u) : 0;
        tiles.setBounds(x, tilesAt, width - counting, tiled ? (int) (112 * u) : 0);
        count.setBounds(x + width - counting + (int) (16 * u), tilesAt, counting - (int) (16 * u), tiled ? (int) (112 * u) : 0);
        double stateAt = bottom - (tiled ? 138 * u : 0) - 190 * u;
        state.setBounds(x, (int) stateAt, width, (int) (190 * u));
        boolean empty = model.stage() == Stage.NO_STRAP;
        int offerAt = empty ? startAt : (int) (bottom - 112 * u);
        start.setBounds(x, offerAt, width, (empty ? (int) bottom : getHeight() - 2) - offerAt); // a line may stand below its buttons
        int wide = calibrate.getPreferredSize().width + 16;
        state.keep(wide + (int) (24 * u));
        calibrate.setBounds(x + width - wide - (int) (24 * u), (int) (stateAt + 95 * u - 24), wide, 48);
    }

    private static double place(Component part, int x, double y, int width, double height) {
        part.setBounds(x, (int) y, width, (int) height);
        return y + height;
    }
}
