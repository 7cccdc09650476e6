package org.backline.gui;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.util.Optional;
import java.util.function.Function;
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
import org.backline.gui.wall.Wall;

/** Everything inside the window: rail, top bar, the screens and the link strip; or, in lifting mode, that alone. */
final class Shell extends JPanel {
    private static final int BAR = 64;
    private static final int STRIP = 44;
    private static final int LOW_STRIP = 36;
    private static final int MARGIN = 16;
    private static final int NARROW = 1500;
    /** What nobody watches closely is looked at anew four times a second. */
    private static final int SELDOM = 15;
    private static final int OFFER = 56;
    private static final String AFTER = "AFTER";
    private static final String WALL = "WALL";

    private final DashboardModel model;
    private final Look look;
    private final Rail rail;
    private final TopBar topBar;
    private final LinkStrip strip;
    private final LiveScreen live;
    private final Late<AfterScreen> after;
    private final Late<ReviewScreen> review;
    private final Late<CalibrateScreen> calibrate;
    private final LiftingScreen lifting;
    private final CardLayout pages = new CardLayout();
    private final CardLayout bars = new CardLayout();
    private final JPanel page = new JPanel(pages);
    private final JPanel bar = new JPanel(bars);
    private final Offer offer;
    private Optional<Wall> wall = Optional.empty();
    private Screen screen = Screen.LIVE;
    private String shown = Screen.LIVE.name();
    private boolean lifted;
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
        after = new Late<>(() -> page(AFTER, new AfterScreen(model, look, controls)));
        review = new Late<>(() -> page(Screen.REVIEW, new ReviewScreen(look, controls), ReviewScreen::head));
        calibrate = new Late<>(() -> page(Screen.CALIBRATE, new CalibrateScreen(model, look, controls), CalibrateScreen::head));
        lifting = new LiftingScreen(model, look);
        page.setOpaque(false);
        bar.setOpaque(false);
        page.add(live, Screen.LIVE.name());
        bar.add(topBar, Screen.LIVE.name());
        offer = new Offer(look, actions);
        lifting.setVisible(false);
        for (JPanel part : new JPanel[] {bar, page, rail, offer, lifting}) {
            super.add(part);
        }
        super.add(strip);
        rail.select(screen);
        live.refresh();
        topBar.refresh();
    }

    private <T extends JPanel> T page(Screen name, T made, Function<T, Component> head) {
        bar.add(head.apply(made), name.name());
        return page(name.name(), made);
    }

    private <T extends JPanel> T page(String card, T made) {
        page.add(made, card);
        return made;
    }

    Screen screen() {
        return screen;
    }

    void show(Screen next) {
        if (next != Screen.CALIBRATE) {
            calibrate.made().ifPresent(CalibrateScreen::leave);
        } else if (screen == Screen.CALIBRATE) {
            calibrate.get().again();
        }
        screen = next;
        turnTo(next == Screen.LIVE ? liveCard() : next.name());
        bars.show(bar, next.name());
        rail.select(next);
        if (next == Screen.REVIEW) {
            review.get().reload();
        }
        takeFocus();
        refresh(0);
    }

    /** Puts the tiles of all lifters in the live screen's place, or takes them away. */
    void wall(Optional<Wall> tiles) {
        wall.ifPresent(page::remove);
        wall = tiles;
        wall.ifPresent(next -> page.add(next, WALL));
        if (screen == Screen.LIVE) {
            turnTo(liveCard());
        }
    }

    Optional<Wall> wall() {
        return wall;
    }

    /** Offers to listen to a further port, or no longer. */
    void offer(Optional<String> uri) {
        offer.of(uri);
        revalidate();
    }

    boolean offers() {
        return offer.isVisible();
    }

    void lifting(boolean on) {
        lifted = on;
        boolean tiles = walled();
        lifting.setVisible(on && !tiles);
        rail.setVisible(!on);
        bar.setVisible(!on);
        page.setVisible(!on || tiles);
        strip.setVisible(!on);
        revalidate();
        repaint();
    }

    boolean isLifting() {
        return lifted;
    }

    /** Lets the keys come to what is shown. */
    void takeFocus() {
        if (walled()) {
            wall.get().takeFocus();
        } else {
            requestFocusInWindow();
        }
    }

    /** @return whether the tiles of all lifters are what is shown */
    boolean walled() {
        return screen == Screen.LIVE && wall.isPresent();
    }

    JButton demo() {
        return live.demo();
    }

    /** @return what opens the set just done in Review */
    JButton opener() {
        return after.get().open();
    }

    /** @return the button that Enter presses now; empty while the screen has none */
    Optional<JButton> primary() {
        JButton button = screen == Screen.CALIBRATE ? calibrate.get().start() : shown.equals(AFTER) ? opener() : live.demo();
        return Optional.of(button).filter(JButton::isShowing);
    }

    ReviewScreen review() {
        return review.get();
    }

    CalibrateScreen calibrate() {
        return calibrate.get();
    }

    TopBar topBar() {
        return topBar;
    }

    /** Takes one event of the session. */
    void accept(LiftEvent event) {
        calibrate.made().ifPresent(made -> made.accept(event)); // one that was not looked at has asked for nothing yet
        if (event instanceof LiftEvent.SetEdited edited) {
            review.made().ifPresent(made -> made.corrected(edited.result()));
        }
        if (event instanceof LiftEvent.SetStarted && screen == Screen.CALIBRATE && !calibrate.get().underWay()) {
            show(Screen.LIVE); // whoever lifts cannot come and press a key
        }
    }

    /** Shows what the model says now; once per frame. @param seconds since the frame before */
    void refresh(double seconds) {
        boolean live = (lifted || screen == Screen.LIVE) && !walled();
        if (look.turnTo(live ? model.turned() : Level.OK, seconds)) {
            repaint();
        }
        if (lifting.isVisible()) {
            lifting.refresh();
            return;
        }
        boolean seldom = frames++ % SELDOM == 0;
        switch (screen) {
            case LIVE -> {
                refreshLive(seconds);
                if (seldom) {
                    topBar.refresh();
                }
            }
            case CALIBRATE -> calibrate.get().refresh();
            case REVIEW -> { }
        }
        if (seldom) {
            strip.update();
        }
    }

    private void refreshLive(double seconds) {
        turnTo(liveCard());
        switch (shown) {
            case WALL -> wall.ifPresent(tiles -> tiles.refresh(seconds));
            case AFTER -> after.get().refresh();
            default -> live.refresh();
        }
    }

    /** The set just done covers the charts for as long as it is looked at. */
    private String liveCard() {
        if (wall.isPresent()) {
            return WALL;
        }
        return model.after().shown(model.clock()).isPresent() ? AFTER : Screen.LIVE.name();
    }

    private void turnTo(String card) {
        if (!card.equals(shown)) {
            make(card);
            shown = card;
            pages.show(page, card);
        }
    }

    /** Screens are made when they are first turned to: the window need not wait for those that it does not open with. */
    private void make(String card) {
        if (card.equals(AFTER)) {
            after.get();
        } else if (card.equals(Screen.REVIEW.name())) {
            review.get();
        } else if (card.equals(Screen.CALIBRATE.name())) {
            calibrate.get();
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
        int offered = offer.isVisible() ? OFFER : 0;
        page.setBounds(x, BAR, width, getHeight() - BAR - stripHeight - offered);
        offer.setBounds(x, getHeight() - stripHeight - offered, width, offered);
        strip.setBounds(x, getHeight() - stripHeight, width, stripHeight);
        lifting.setBounds(0, 0, getWidth(), getHeight());
        if (lifted && walled()) {
            page.setBounds(MARGIN, MARGIN, getWidth() - 2 * MARGIN, getHeight() - 2 * MARGIN);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(look.tone().window());
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
