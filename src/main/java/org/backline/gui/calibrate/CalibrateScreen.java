package org.backline.gui.calibrate;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.backline.core.math.Angle;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Procedure;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Curve;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.gui.widget.Card;
import org.backline.report.Words;

/** The calibrate screen: the steps, what to do now, and the trunk's lean while one does it. */
public final class CalibrateScreen extends JPanel {
    private static final int CHART_HEADER = 46;
    private static final Stroke LINE = new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final DashboardModel model;
    private final Look look;
    private final Controls controls;
    private final Procedure flow;
    private final CountDown countDown = new CountDown();
    private final Guide guide;
    private final BarButton start;
    private final BarButton again;
    private final BarButton leave;
    private final BarButton skip;
    private final JPanel head;

    public CalibrateScreen(DashboardModel model, Look look, Controls controls) {
        super(new MigLayout("insets 0, gap 0", "[" + steps(280) + ':' + steps(300) + ':' + steps(340) + "]16[grow,fill]",
                "[0:0,grow 76,fill]16[0:0,grow 24,fill]"));
        super.setOpaque(false);
        this.model = model;
        this.look = look;
        Words words = look.words();
        flow = new Procedure(controls::say);
        this.controls = controls;
        guide = new Guide(model, look, flow, () -> controls.settings().sound().on());
        start = BarButton.primary(look, words.text("calibrate.start")).tip(Shortcut.START);
        start.addActionListener(event -> goOn());
        again = BarButton.plain(look, words.text("calibrate.again"), "4").tip(Shortcut.CALIBRATE);
        again.addActionListener(event -> again());
        leave = BarButton.plain(look, words.text("calibrate.leave"), words.text("key.escape")).tip(Shortcut.BACK);
        leave.addActionListener(event -> controls.show(Controls.Screen.LIVE));
        skip = BarButton.plain(look, words.text("calibrate.skip"), "S").tip(Shortcut.SKIP);
        skip.addActionListener(event -> skip());
        super.add(new StepList(model, look, flow), "spany 2, grow");
        super.add(card(), "grow, wrap");
        super.add(chart(), "grow");
        head = head(words);
        super.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent event) {
                askForToday();
            }
        });
    }

    private Card card() {
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 12", "", "[48!]"));
        buttons.setOpaque(false);
        buttons.add(start, "h 48!");
        buttons.add(skip, "h 48!, hidemode 3");
        buttons.add(again, "h 48!, hidemode 3");
        buttons.add(leave, "h 48!, hidemode 3");
        Card card = new Card(look, false, new MigLayout("insets 28 36 20 36, wrap 1", "[grow,fill]", "[0:0,grow,fill]12[48!]"));
        card.add(guide);
        card.add(buttons);
        return card;
    }

    private ChartView chart() {
        Words words = look.words();
        ChartView chart = new ChartView(look, CHART_HEADER, new Axis(-20, 0, 5, seconds -> label(seconds, words)),
                new Axis(Angle.ofDegrees(-20), Angle.ofDegrees(130), Angle.ofDegrees(45), words::degrees), this::paint);
        chart.title(words.text("chart.trunk"), words.text("chart.hinge.sub"));
        return chart;
    }

    /** @return a width of the list of steps: it grows with the text, but leaves room for what is to be done [px] */
    private static int steps(int width) {
        return (int) (width * Math.min(1.25, Math.max(1, Fonts.scale())));
    }

    private void askForToday() {
        controls.history().sessions()
                .thenAccept(kept -> guide.firstOfDay(FirstOfDay.of(kept, LocalDate.now(), ZoneId.systemDefault())));
    }

    /** @return what stands in the top bar beside this screen */
    public Component head() {
        return head;
    }

    /** Takes one event of the session. */
    public void accept(LiftEvent event) {
        flow.accept(event);
    }

    /** @return the button that Enter presses */
    public JButton start() {
        return start;
    }

    /** Begins, or begins anew; once all is done there is nothing left but to lift. */
    private void goOn() {
        if (flow.state() == Procedure.State.DONE) {
            controls.show(Controls.Screen.LIVE);
        } else {
            begin();
        }
    }

    /** Leads through all steps; from here on nothing need be pressed. */
    public void begin() {
        flow.start(model.clock());
    }

    /** Leads through all steps anew, once they are done. */
    public void again() {
        if (flow.state() == Procedure.State.DONE && model.stage().flowing()) {
            begin();
        }
    }

    /** Leaves out the step that is under way, if it can be. */
    public void skip() {
        flow.skip(model.clock());
    }

    /** @return whether something is still to be measured; practice is no reason to wait */
    public boolean underWay() {
        return flow.underWay() && flow.step().measures();
    }

    /** @return the movement that is measured now; empty while none is */
    public Optional<Procedure.Step> asked() {
        return flow.state() == Procedure.State.STEP && underWay() ? Optional.of(flow.step()) : Optional.empty();
    }

    /** Gives up what is under way. */
    public void leave() {
        flow.leave();
    }

    /** Shows what the model says now; once per frame. */
    public void refresh() {
        flow.tick(model.clock());
        countDown.update(flow, model.clock()).ifPresent(controls::chime);
        boolean done = flow.state() == Procedure.State.DONE;
        String name = look.words().text(switch (flow.state()) {
            case IDLE -> "calibrate.start";
            case DONE -> "calibrate.go-on";
            default -> "calibrate.again";
        });
        if (!name.equals(start.getText())) {
            start.setText(name);
            start.getParent().revalidate();
        }
        start.setEnabled(model.stage().flowing() || done);
        again.setVisible(done);
        again.setEnabled(model.stage().flowing());
        leave.setVisible(!done);
        if (skip.isVisible() != flow.skippable()) {
            skip.setVisible(flow.skippable());
        }
        guide.announce();
        repaint();
    }

    private static JPanel head(Words words) {
        JPanel head = new JPanel(new MigLayout("insets 0 6 0 6, gap 16, aligny center", "", "[40::]"));
        head.setOpaque(false);
        JLabel title = new JLabel(words.text("screen.calibrate"));
        title.putClientProperty("FlatLaf.styleClass", "h1");
        JLabel detail = new JLabel(words.text("calibrate.sub"));
        detail.putClientProperty("FlatLaf.styleClass", "muted");
        head.add(title);
        head.add(detail);
        return head;
    }

    private static String label(double seconds, Words words) {
        return Math.abs(seconds) < 0.5 ? words.text("chart.now") : words.text("chart.seconds", words.number(seconds, 0));
    }

    private void paint(Graphics2D g, Plane plane) {
        Marks marks = new Marks(g, plane, look, model.clock());
        marks.gaps(model.trace(), model.clock());
        marks.curve(Curve.of(model.trace(), plane, model.clock(), model.trace()::trunk), look.neutral().ink(), LINE);
    }
}
