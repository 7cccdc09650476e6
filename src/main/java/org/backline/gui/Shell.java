package org.backline.gui;

import java.awt.CardLayout;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.backline.core.session.LiftEvent;
import org.backline.gui.after.AfterScreen;
import org.backline.gui.calibrate.CalibrateScreen;
import org.backline.gui.live.LiftingScreen;
import org.backline.gui.live.LinkStrip;
import org.backline.gui.live.LiveScreen;
import org.backline.gui.model.Controls;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.review.ReviewScreen;
import org.backline.gui.theme.Look;

/** Everything inside the window: rail, top bar, the screens and the link strip; or, in lifting mode, that alone. */
final class Shell extends JPanel {
    private static final int BAR = 64;
    private static final int STRIP = 44;
    private static final int LOW_STRIP = 36;
    private static final int MARGIN = 16;
    private static final int NARROW = 1500;
    /** What nobody watches closely is looked at anew four times a second. */
    private static final int SELDOM = 15;
    private static final String AFTER = "AFTER";

    private final DashboardModel model;
    private final Look look;
    private final Rail rail;
    private final TopBar topBar;
    private final LinkStrip strip;
    private final LiveScreen live;
    private final AfterScreen after;
    private final ReviewScreen review;
    private final CalibrateScreen calibrate;
    private final LiftingScreen lifting;
    private final CardLayout pages = new CardLayout();
    private final CardLayout bars = new CardLayout();
    private final JPanel page = new JPanel(pages);
    private final JPanel bar = new JPanel(bars);
    private Screen screen = Screen.LIVE;
    private int frames;

    Shell(DashboardModel model, Look look, Controls controls, Actions actions) {
        super(null);
        super.setFocusable(true);
        this.model = model;
        this.look = look;
        rail = new Rail(look, controls, actions);
        topBar = new TopBar(model, look, controls, actions);
        strip = new LinkStrip(model, look);
        live = new LiveScreen(model, look, controls);
        after = new AfterScreen(model, look);
        review = new ReviewScreen(look, controls);
        calibrate = new CalibrateScreen(model, look, controls);
        lifting = new LiftingScreen(model, look);
        page.setOpaque(false);
        bar.setOpaque(false);
        page.add(live, Screen.LIVE.name());
        page.add(after, AFTER);
        page.add(review, Screen.REVIEW.name());
        page.add(calibrate, Screen.CALIBRATE.name());
        bar.add(topBar, Screen.LIVE.name());
        bar.add(review.head(), Screen.REVIEW.name());
        bar.add(calibrate.head(), Screen.CALIBRATE.name());
        lifting.setVisible(false);
        for (JPanel part : new JPanel[] {bar, page, rail, lifting}) {
            super.add(part);
        }
        super.add(strip);
        rail.select(screen);
        live.refresh();
        topBar.refresh();
    }

    Screen screen() {
        return screen;
    }

    void show(Screen next) {
        if (screen == Screen.CALIBRATE && next != Screen.CALIBRATE) {
            calibrate.leave();
        }
        screen = next;
        pages.show(page, next.name());
        bars.show(bar, next.name());
        rail.select(next);
        if (next == Screen.REVIEW) {
            review.reload();
        }
        requestFocusInWindow();
        refresh(0);
    }

    void lifting(boolean on) {
        lifting.setVisible(on);
        rail.setVisible(!on);
        bar.setVisible(!on);
        page.setVisible(!on);
        strip.setVisible(!on);
        revalidate();
        repaint();
    }

    boolean isLifting() {
        return lifting.isVisible();
    }

    JButton demo() {
        return live.demo();
    }

    /** @return the button that Enter presses now; empty while the screen has none */
    Optional<JButton> primary() {
        JButton button = screen == Screen.CALIBRATE ? calibrate.start() : live.demo();
        return Optional.of(button).filter(JButton::isShowing);
    }

    ReviewScreen review() {
        return review;
    }

    CalibrateScreen calibrate() {
        return calibrate;
    }

    TopBar topBar() {
        return topBar;
    }

    /** Takes one event of the session. */
    void accept(LiftEvent event) {
        calibrate.accept(event);
        if (event instanceof LiftEvent.SetStarted && screen == Screen.CALIBRATE && !calibrate.underWay()) {
            show(Screen.LIVE); // whoever lifts cannot come and press a key
        }
    }

    /** Shows what the model says now; once per frame. @param seconds since the frame before */
    void refresh(double seconds) {
        boolean shown = isLifting() || screen == Screen.LIVE;
        if (look.turnTo(shown ? model.turned() : Level.OK, seconds)) {
            repaint();
        }
        if (isLifting()) {
            lifting.refresh();
            return;
        }
        switch (screen) {
            case LIVE -> {
                refreshLive();
                if (frames % SELDOM == 0) {
                    topBar.refresh();
                }
            }
            case CALIBRATE -> calibrate.refresh();
            case REVIEW -> { }
        }
        if (frames++ % SELDOM == 0) {
            strip.update();
        }
    }

    /** The set just done covers the charts for as long as it is looked at. */
    private void refreshLive() {
        boolean done = model.after().shown(model.clock()).isPresent();
        if (done) {
            after.refresh();
        } else {
            live.refresh();
        }
        if (done != after.isVisible()) {
            pages.show(page, done ? AFTER : Screen.LIVE.name());
        }
    }

    @Override
    public void doLayout() {
        boolean narrow = getWidth() < NARROW;
        int railWidth = rail.width(narrow);
        int stripHeight = narrow ? LOW_STRIP : STRIP;
        int x = railWidth + MARGIN;
        int width = getWidth() - x - MARGIN;
        rail.setBounds(0, 0, railWidth, getHeight());
        bar.setBounds(x, 0, width, BAR);
        page.setBounds(x, BAR, width, getHeight() - BAR - stripHeight);
        strip.setBounds(x, getHeight() - stripHeight, width, stripHeight);
        lifting.setBounds(0, 0, getWidth(), getHeight());
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(look.tone().window());
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
