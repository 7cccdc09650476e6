package org.backline.gui.live;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import org.backline.app.LinkState;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Shortcut;
import org.backline.gui.model.Stage;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;

/** What the panel offers while there is no strap, or none any more: the demo lifter is one key away. */
final class StartCard extends LiveView {
    static final String DEMO = "demo://";
    private static final int BUTTON_HEIGHT = 48;

    private final JButton demo;
    private final JButton again;
    private final JButton open;
    private final List<JButton> buttons;

    StartCard(DashboardModel model, Look look, Controls controls) {
        super(model, look);
        demo = BarButton.primary(look, look.words().text("start.demo")).tip(Shortcut.START);
        again = BarButton.primary(look, look.words().text("start.again")).tip(Shortcut.START);
        open = BarButton.of(look, "open", look.words().text("start.open"), "").tip(Shortcut.OPEN);
        JButton port = BarButton.of(look, "node", look.words().text("start.port"), "").tip(Shortcut.PORT);
        demo.addActionListener(event -> controls.listen(DEMO));
        again.addActionListener(event -> controls.listen(controls.settings().lastPort()));
        open.addActionListener(event -> controls.openRecording());
        port.addActionListener(event -> controls.choosePort());
        buttons = List.of(demo, again, open, port);
        again.setVisible(false);
        buttons.forEach(this::add);
    }

    /** @return the button that Enter presses */
    JButton demo() {
        return demo;
    }

    /** @return whether the panel offers a start at this moment */
    static boolean wanted(DashboardModel model) {
        Stage stage = model.stage();
        return stage == Stage.NO_STRAP || stage == Stage.STOPPED || stage == Stage.ENDED;
    }

    void offer() {
        boolean wanted = wanted(model());
        boolean ended = model().stage() != Stage.NO_STRAP;
        if (again.isVisible() != ended) {
            again.setVisible(ended);
            demo.setVisible(!ended);
            open.setVisible(!ended);
            revalidate();
        }
        setVisible(wanted);
    }

    @Override
    public void doLayout() {
        int x = 0;
        int y = titled() ? (int) (getHeight() * 0.30) : 0;
        for (JButton button : buttons) {
            int width = Math.min(getWidth(), button.getPreferredSize().width + 16);
            if (button.isVisible()) {
                if (x > 0 && x + width > getWidth()) {
                    x = 0;
                    y += BUTTON_HEIGHT + 12;
                }
                button.setBounds(x, y, width, BUTTON_HEIGHT);
                x += width + 12;
            }
        }
    }

    private boolean titled() {
        return model().stage() == Stage.NO_STRAP;
    }

    @Override
    Object shown() {
        return model().stage();
    }

    @Override
    protected String said() {
        return titled() ? look().words().text("start.title") + ' ' + look().words().text("start.text")
                : PhaseLine.phase(model(), look().words());
    }

    /** What was received until it stopped is kept. */
    private void paintSaved(Graphics2D g, double width) {
        Optional<LinkState> stopped = model().link().filter(link -> link.phase() == LinkState.Phase.FAILED && link.stored());
        if (stopped.isPresent()) {
            String saved = look().words().text("live.saved", look().words().time(stopped.get().until()));
            Font font = fit(g, saved, Fonts.text(15), width);
            g.setFont(font);
            g.setColor(look().tone().muted());
            g.drawString(saved, 0, BUTTON_HEIGHT + 24);
        }
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        if (!titled()) {
            paintSaved(g, width);
            return;
        }
        String title = look().words().text("start.title");
        Font font = fit(g, title, Fonts.semiBold(Math.max(24, height * 0.085)), width);
        g.setFont(font);
        g.setColor(look().tone().ink());
        g.drawString(title, 0, (float) (height * 0.10));
        String text = look().words().text("start.text");
        Font small = fit(g, text, Fonts.regular(Math.max(16, height * 0.05)), width);
        g.setFont(small);
        g.setColor(look().tone().muted());
        g.drawString(text, 0, (float) (height * 0.19));
    }
}
