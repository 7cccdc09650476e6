package org.backline.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JPanel;
import org.backline.gui.model.Controls;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Icons;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;
import org.backline.gui.widget.RailButton;
import org.backline.report.Words;

/** The rail along the left edge: the screens above, help and settings below. */
final class Rail extends JPanel {
    private static final int WIDE = 88;
    private static final int NARROW = 64;
    private static final int MARGIN = 6;
    private static final int MARK = 40;
    private static final int TOP = 72;
    private static final int ROW = 72;

    private final Look look;
    private final Map<Screen, RailButton> screens = new EnumMap<>(Screen.class);
    private final RailButton help;
    private final RailButton settings;

    Rail(Look look, Controls controls, Actions actions) {
        super(null);
        this.look = look;
        Words words = look.words();
        ButtonGroup group = new ButtonGroup();
        screens.put(Screen.LIVE, new RailButton(look, "live", words.text("screen.live"), Shortcut.LIVE.tip(words)));
        screens.put(Screen.REVIEW, new RailButton(look, "review", words.text("screen.review"), Shortcut.REVIEW.tip(words)));
        screens.put(Screen.CALIBRATE, new RailButton(look, "calibrate", words.text("screen.calibrate"), Shortcut.CALIBRATE.tip(words)));
        screens.forEach((screen, button) -> {
            group.add(button);
            super.add(button);
            button.addActionListener(event -> controls.show(screen));
        });
        help = new RailButton(look, "help", words.text("screen.help"), Shortcut.HELP.tip(words));
        help.addActionListener(event -> open(help, actions::openHelp));
        settings = new RailButton(look, "settings", words.text("screen.settings"), Shortcut.SETTINGS.tip(words));
        settings.addActionListener(event -> open(settings, actions::openSettings));
        super.add(help);
        super.add(settings);
    }

    void select(Screen screen) {
        screens.get(screen).setSelected(true);
    }

    /** @param narrow whether the window is small */
    int width(boolean narrow) {
        int widest = 0;
        for (RailButton button : new RailButton[] {screens.get(Screen.LIVE), screens.get(Screen.REVIEW), screens.get(Screen.CALIBRATE),
            help, settings}) {
            widest = Math.max(widest, button.getPreferredSize().width);
        }
        return Math.max(narrow ? NARROW : WIDE, widest + 2 * MARGIN);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(width(false), 400);
    }

    @Override
    public void doLayout() {
        int width = getWidth() - 2 * MARGIN;
        int y = TOP;
        for (RailButton button : screens.values()) {
            button.setBounds(MARGIN, y, width, button.getPreferredSize().height);
            y += ROW;
        }
        settings.setBounds(MARGIN, getHeight() - ROW, width, settings.getPreferredSize().height);
        help.setBounds(MARGIN, getHeight() - 2 * ROW, width, help.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        Tone tone = look.tone();
        g.setColor(tone.card());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(tone.line());
        g.fillRect(getWidth() - 1, 0, 1, getHeight());
        int x = (getWidth() - MARK) / 2;
        g.setColor(look.turned() ? look.tone().raise() : tone.ink());
        g.fill(new RoundRectangle2D.Double(x, 12, MARK, MARK, 14, 14));
        Icon mark = Icons.of("backline", MARK - 8, look.turned() ? tone.ink() : tone.window());
        mark.paintIcon(this, g, x + 4, 16);
        g.dispose();
    }

    /** A toggle that opens a sheet does not stay down. */
    private static void open(RailButton button, Runnable sheet) {
        button.setSelected(false);
        sheet.run();
    }
}
