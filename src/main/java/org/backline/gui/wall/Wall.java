package org.backline.gui.wall;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.backline.gui.live.StrapTile;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;

/**
 * Up to four tiles, one beside or above the other; one of them is chosen, and what the bar and the keys do is done to its lifter.
 * Numbers and Enter open a tile, arrows choose one, Delete takes one off, C leads to its calibration.
 */
public final class Wall extends JPanel {
    /** As many as one person can watch, and as are legible from 3 m on one screen. */
    public static final int MOST = 4;
    private static final int GUTTER = 16;
    private static final int RING = 5;
    private static final BasicStroke DASHED = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6, 5},
            0f);

    private final Look look;
    private final Hands hands;
    private final JButton add;
    private List<StrapTile> tiles = List.of();
    private final Map<KeyStroke, Runnable> keys = new HashMap<>();
    private int chosen;

    /** What is done to tiles, counted from 0. */
    public interface Hands {
        void choose(int place);

        void enlarge(int place);

        void removeStrap();

        void addStrap();

        /** Turns to the chosen one's calibration. */
        void calibrate();
    }

    /** @param look of the window itself, that never turns */
    public Wall(Look look, Hands hands) {
        super(null);
        super.setOpaque(false);
        this.look = look;
        this.hands = hands;
        add = BarButton.of(look, "node", look.words().text("wall.add"), "A").tip(Shortcut.STRAP);
        add.addActionListener(event -> hands.addStrap());
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                pressed(event);
            }
        });
        for (int place = 0; place < MOST; place++) {
            int itsPlace = place;
            onKey(String.valueOf(place + 1), () -> open(itsPlace));
        }
        onKey("ENTER", () -> open(chosen));
        onKey("DELETE", hands::removeStrap);
        onKey("C", () -> calibrate(tiles.get(chosen)));
        onKey("LEFT", () -> step(-1));
        onKey("UP", () -> step(-columns()));
        onKey("RIGHT", () -> step(1));
        onKey("DOWN", () -> step(columns()));
    }

    /** Shows these tiles, one of them chosen. */
    public void show(List<StrapTile> newTiles, int newChosen) {
        if (!newTiles.equals(tiles)) {
            tiles = List.copyOf(newTiles);
            removeAll();
            for (StrapTile tile : tiles) {
                add(tile);
                tile.onCalibrate(() -> calibrate(tile));
            }
            if (tiles.size() == MOST - 1) {
                add(add);
            }
            revalidate();
        }
        chosen = newChosen;
        repaint();
    }

    public List<StrapTile> tiles() {
        return tiles;
    }

    /** @return the keys that mean something here, whatever they mean elsewhere */
    public Set<KeyStroke> keys() {
        return keys.keySet();
    }

    /** Does what one of {@link #keys} means. */
    public void press(KeyStroke key) {
        keys.get(key).run();
    }

    /** Shows by the focus which tile is chosen. */
    public void takeFocus() {
        tiles.get(chosen).requestFocusInWindow();
    }

    /** Shows what the models say now; once per frame. @param seconds since the frame before */
    public void refresh(double seconds) {
        tiles.forEach(tile -> tile.refresh(seconds));
    }

    /** Tiles and what is on them listen to no mouse: their clicks come here. */
    private void pressed(MouseEvent event) {
        int place = tiles.indexOf(getComponentAt(event.getPoint()));
        if (place >= 0 && SwingUtilities.isLeftMouseButton(event)) {
            if (event.getClickCount() > 1) {
                open(place);
            } else {
                hands.choose(place);
            }
        }
    }

    private void open(int place) {
        if (place < tiles.size()) {
            hands.enlarge(place);
        }
    }

    private void calibrate(StrapTile tile) {
        hands.choose(tiles.indexOf(tile));
        hands.calibrate();
    }

    private void step(int by) {
        int next = chosen + by;
        if (next >= 0 && next < tiles.size()) {
            hands.choose(next);
        }
    }

    private int columns() {
        return tiles.size() > 2 || getWidth() >= getHeight() ? 2 : 1;
    }

    @Override
    public void doLayout() {
        int columns = columns();
        int rows = (tiles.size() + columns - 1) / columns;
        int width = (getWidth() - 2 * RING - (columns - 1) * GUTTER) / columns;
        int height = (getHeight() - 2 * RING - (rows - 1) * GUTTER) / rows;
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setBounds(RING + i % columns * (width + GUTTER), RING + i / columns * (height + GUTTER), width, height);
        }
        int wide = add.getPreferredSize().width + 16;
        add.setBounds(getWidth() - RING - width / 2 - wide / 2, getHeight() - RING - height / 2 - 24, wide, 48);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (tiles.isEmpty()) {
            return;
        }
        Graphics2D g = Hints.smooth(graphics.create());
        Rectangle ringed = tiles.get(chosen).getBounds();
        g.setColor(look.neutral().ink());
        g.setStroke(new BasicStroke(2f));
        g.draw(new RoundRectangle2D.Double(ringed.x - 3.5, ringed.y - 3.5, ringed.width + 7.0, ringed.height + 7.0, 30, 30));
        if (add.getParent() != null) {
            Rectangle free = new Rectangle(ringed.width, ringed.height);
            free.setLocation(getWidth() - RING - free.width, getHeight() - RING - free.height);
            g.setColor(look.neutral().line());
            g.setStroke(DASHED);
            g.draw(new RoundRectangle2D.Double(free.x + 0.5, free.y + 0.5, free.width - 1.0, free.height - 1.0, 24, 24));
        }
        g.dispose();
    }

    private void onKey(String key, Runnable action) {
        keys.put(KeyStroke.getKeyStroke(key), action);
    }
}
