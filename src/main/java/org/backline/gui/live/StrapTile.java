package org.backline.gui.live;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Shortcut;
import org.backline.gui.model.Stage;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.gui.widget.Card;

/**
 * One of several lifters, on the wall that a coach watches: the parts of the live screen, smaller. It turns by itself when its lifter
 * crosses a line, and nothing else does. What a lifter reads from 3 m keeps its size in a small tile; the chart has what is left.
 */
public final class StrapTile extends Card {
    /** Digits of the phase stay 38 px high: 12′ at 3 m on a 24″ full-HD screen. */
    private static final double LEAST_PHASE = 85;
    private static final double PHASE = 88;
    private static final double REFERENCE = 478;
    private static final double TALL_REFERENCE = 972;
    /** Lower ones have the caption where the phase has its chips, if it has any. */
    private static final double CAPTION_FROM = 400;
    private static final double TILES_FROM = 620;
    private static final double GAP = 8;
    private static final int BUTTON = 48;
    private static final int MARGIN = 20;
    /** The link is looked at anew four times a second. */
    private static final int SELDOM = 15;

    private final DashboardModel model;
    private final TileHead head;
    private final PhaseLine phase;
    private final FigureView figure;
    private final StateBlock state;
    private final CaptionLine caption;
    private final RepTiles reps;
    private final TileChart chart;
    private final BarButton calibrate;
    private Runnable calibrating = () -> { };
    private int frames;

    /** @param look of its own: no other view turns with it */
    public StrapTile(DashboardModel model, Look look) {
        super(look, true, null);
        super.setFocusable(true);
        this.model = model;
        head = new TileHead(model, look);
        phase = new PhaseLine(model, look);
        figure = new FigureView(model, look);
        state = new StateBlock(model, look);
        caption = new CaptionLine(model, look);
        reps = new RepTiles(model, look);
        chart = new TileChart(model, look);
        calibrate = BarButton.plain(look, look.words().text("screen.calibrate"), "C").tip(Shortcut.CALIBRATE_TILE);
        calibrate.addActionListener(event -> calibrating.run());
        super.add(calibrate);
        for (Component part : List.of(head, phase, figure, state, caption, reps, chart)) {
            super.add(part);
        }
    }

    /** @param place 1, 2, 3 … on the wall @param name who lifts */
    public void name(int place, String name) {
        head.name(place, name);
        getAccessibleContext().setAccessibleName(place + " " + name);
    }

    /** @param action leads to this lifter's calibration, which is offered until there is one */
    public void onCalibrate(Runnable action) {
        calibrating = action;
    }

    /** Takes the colours of the theme, after it changed. */
    public void reload() {
        look().reload();
        repaint();
    }

    /** Shows what the model says now; once per frame. @param seconds since the frame before */
    public void refresh(double seconds) {
        if (look().turnTo(model.turned(), seconds)) {
            repaint();
        }
        state.announce();
        caption.setVisible(getHeight() >= CAPTION_FROM || PhaseLine.chips(model, look().words()).isEmpty());
        calibrate.setVisible(model.stage() == Stage.READY_TO_CALIBRATE);
        if (chart.isVisible() == model.newest().singleNode()) {
            chart.setVisible(!model.newest().singleNode());
        }
        for (LiveView part : List.of(phase, figure, state, caption, reps, chart)) {
            part.refresh();
        }
        if (frames++ % SELDOM == 0) {
            head.refresh();
            chart.describe();
        }
    }

    @Override
    public void doLayout() {
        boolean tall = getHeight() > 0.8 * getWidth();
        double u = getHeight() / (tall ? TALL_REFERENCE : REFERENCE);
        int x = (int) Math.max(14, 20 * u);
        int width = getWidth() - 2 * x;
        double y = Math.max(10, 14 * u);
        y = place(head, x, y, width, Math.max(38, (tall ? 56 : 48) * u));
        y = place(phase, x, y + 2, width, Math.max(LEAST_PHASE, Math.min(120, PHASE * u)));
        y = tall ? stacked(x, y + GAP, width, u) : beside(x, y + GAP / 2, width, u);
        boolean tiled = getHeight() >= TILES_FROM;
        y = place(reps, x, y + GAP, width, tiled ? Math.max(64, 92 * u) : 0);
        double bottom = getHeight() - Math.max(10, 14 * u);
        place(chart, x, y + GAP, width, Math.max(0, bottom - y - GAP));
        placeCalibrate();
    }

    /** At the right of the state, which keeps that free. */
    private void placeCalibrate() {
        Rectangle block = state.getBounds();
        int wide = calibrate.getPreferredSize().width;
        int high = Math.min(BUTTON, block.height);
        int edge = (block.height - high) / 2;
        state.keep(wide + Math.min(edge, MARGIN));
        calibrate.setBounds(block.x + block.width - wide - Math.min(edge, MARGIN), block.y + edge, wide, high);
    }

    private double beside(int x, double y, int width, double u) {
        double height = 132 * u;
        int left = (int) (width * 0.46);
        place(figure, x, y, left, height);
        place(state, x + left + 2 * (int) GAP, y, width - left - 2 * (int) GAP, height);
        if (getHeight() >= CAPTION_FROM) {
            return place(caption, x, y + height + GAP, width, 26 * u);
        }
        place(caption, x, y - GAP / 2 - 26, width, 22);
        return y + height;
    }

    private double stacked(int x, double y, int width, double u) {
        double end = place(figure, x, y, width, 240 * u);
        end = place(caption, x, end + 14 * u, width, 34 * u);
        return place(state, x, end + 14 * u, width, 160 * u);
    }

    private static double place(Component part, int x, double y, int width, double height) {
        part.setBounds(x, (int) y, width, (int) height);
        return y + height;
    }
}
