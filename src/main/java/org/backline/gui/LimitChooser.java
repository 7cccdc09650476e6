package org.backline.gui;

import java.awt.event.ActionListener;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;
import org.backline.core.math.Angle;
import org.backline.core.metric.PeakHistory;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.UsualPeak;
import org.backline.gui.model.Controls;
import org.backline.gui.theme.Fonts;
import org.backline.gui.widget.WrappedLabel;
import org.backline.report.PeakText;
import org.backline.report.Words;

/** Sets a person's lines for one exercise: of flexion in percent of the range or in degrees, of arching, of rounding on, of the usual. */
final class LimitChooser extends JPanel {
    private static final int LOWEST_PERCENT = 20;
    private static final int HIGHEST_PERCENT = 110;
    private static final int HIGHEST_ANGLE = 45;
    private static final int TYPICAL_PEAK = 33;

    private static final int SPINNER = 110;
    private static final int TEXT = 420;

    private final Words words;
    private final Exercise exercise;
    private final OwnRange range;
    private final Limits before;
    private final JRadioButton share;
    private final JRadioButton angle;
    private final JSpinner percent;
    private final JSpinner degrees;
    private final JSpinner near;
    private final JLabel nearName = new JLabel();
    private final JSpinner arch;
    private final JCheckBox changes;
    private final JSpinner change;
    private final JCheckBox usually;
    private final JSpinner usual;
    /** How far near lies below the line, as a share of the range: it goes along when the line is moved. */
    private double gap;
    /** What stands in {@link #usual}, with what it rests on. */
    private Optional<UsualPeak> taken;
    private final JLabel basis = wrapped("");
    private final JButton take = new JButton();
    private boolean nearInDegrees;
    private boolean moving;

    /** @param before the lines that hold now @param chosen is given the new ones */
    LimitChooser(Words words, Exercise exercise, OwnRange range, Limits before, Consumer<Limits> chosen) {
        super(new MigLayout("insets 16 20 16 20, wrap 2, gap 12 10", "[grow][" + Math.round(SPINNER * Fonts.scale()) + "!]"));
        this.words = words;
        this.exercise = exercise;
        this.range = range;
        this.before = before;
        boolean angles = before.round().scale() == FlexionLimit.Scale.ANGLE;
        share = new JRadioButton(words.text("limit.share"), !angles);
        angle = new JRadioButton(words.text("limit.angle"), angles);
        ButtonGroup scales = new ButtonGroup();
        scales.add(share);
        scales.add(angle);
        int full = inDegrees(range.flexion());
        percent = spinner(inPercent(before.round()), LOWEST_PERCENT, HIGHEST_PERCENT);
        degrees = spinner(inDegrees(before.round().flexion(range)), full * LOWEST_PERCENT / 100, full * HIGHEST_PERCENT / 100);
        near = spinner(angles ? inDegrees(before.near().flexion(range)) : inPercent(before.near()), 1, HIGHEST_PERCENT);
        arch = spinner(inDegrees(before.arch().line()), 2, HIGHEST_ANGLE);
        changes = new JCheckBox(words.text("limit.change"), before.change().isPresent());
        change = spinner(inDegrees(before.change().orElse(Limits.USUAL_CHANGE).line()), 2, HIGHEST_ANGLE);
        usually = new JCheckBox(words.text("limit.usual"), before.usual().isPresent());
        usual = spinner(before.usual().map(UsualPeak::flexion).map(LimitChooser::inDegrees).orElse(TYPICAL_PEAK), 1, 90);
        taken = before.usual();
        nearInDegrees = angles;
        gap = range.shareOf(before.round().flexion(range) - before.near().flexion(range));
        build(chosen);
        follow();
        nameNear();
    }

    /** @return the lines as they are chosen now */
    Limits limits() {
        FlexionLimit round = chosen(value(share.isSelected() ? percent : degrees), before.round());
        FlexionLimit below = chosen(Math.min(value(near), value(share.isSelected() ? percent : degrees) - 1), before.near());
        Limits.Lines on = before.change().orElse(Limits.USUAL_CHANGE);
        return before.withFlexion(below, round).withArch(lines(arch, before.arch()))
                .withChange(changes.isSelected() ? Optional.of(lines(change, on)) : Optional.empty())
                .withUsual(usually.isSelected() ? Optional.of(usual()) : Optional.empty());
    }

    /** Asks the history for what is usual. @param grown runs when there is more to show */
    void ask(Controls controls, Runnable grown) {
        controls.history().peaks(controls.settings().athlete(), exercise.id()).thenAccept(history -> {
            offer(history);
            grown.run();
        });
    }

    /** Takes what the person's own sessions say of what is usual; what holds now stays until it is taken. */
    void offer(PeakHistory history) {
        history.usual().ifPresentOrElse(this::offer, () -> tellFew(history));
    }

    private void offer(UsualPeak found) {
        if (taken.equals(Optional.of(found)) && usually.isSelected()) {
            return;
        }
        tellBasis(found);
        take.setText(words.text("limit.usual.take", words.degrees(found.flexion())));
        take.setVisible(true);
        for (ActionListener old : take.getActionListeners()) {
            take.removeActionListener(old);
        }
        take.addActionListener(event -> take(found));
    }

    private void take(UsualPeak found) {
        taken = Optional.of(found);
        usual.setValue(inDegrees(found.flexion()));
        usually.setSelected(true);
        take.setVisible(false);
        tellBasis(found);
    }

    private void tellBasis(UsualPeak peak) {
        say(new PeakText(words).usual(peak));
    }

    private void say(String sentence) {
        basis.setText(sentence);
        basis.setVisible(!sentence.isEmpty());
    }

    private void tellFew(PeakHistory history) {
        if (taken.isEmpty()) {
            say(new PeakText(words).offered(history));
        }
    }

    private void build(Consumer<Limits> chosen) {
        JLabel title = new JLabel(words.text("limit.title.of", words.name("exercise", exercise.id())));
        title.putClientProperty("FlatLaf.styleClass", "h3");
        super.add(title, "span");
        super.add(wrapped(words.text("limit.text")), "span");
        row(share, percent);
        row(angle, degrees);
        row(nearName, near);
        super.add(Dialogs.muted(words.text(range.origin() == OwnRange.Origin.MEASURED ? "limit.own-range" : "limit.typical-range",
                words.degrees(range.flexion()))), "span");
        row(new JLabel(words.text("limit.arch")), arch);
        if (exercise.criteria().pattern() != Pattern.ECCENTRIC_FIRST) { // from the top every rep rounds on
            row(changes, change);
        }
        row(usually, usual);
        super.add(basis, "span, split 2, growx, pushx, hidemode 3");
        super.add(take, "hidemode 3");
        take.setVisible(false);
        say("");
        taken.ifPresent(this::tellBasis);
        boolean standard = before.equals(exercise.limits());
        super.add(wrapped(words.text(standard ? "limit.of-exercise" : "limit.of-person")), "span");
        JButton set = new JButton(words.text("limit.set"));
        set.addActionListener(event -> chosen.accept(limits()));
        super.add(set, "span, split 2, growx, gaptop 4");
        JButton back = new JButton(words.text("limit.standard"));
        back.setEnabled(!standard);
        back.addActionListener(event -> chosen.accept(exercise.limits()));
        super.add(back);
    }

    private static JLabel wrapped(String text) {
        JLabel label = new WrappedLabel(text, (int) Math.round(TEXT * Fonts.scale()));
        label.putClientProperty("FlatLaf.styleClass", "mutedSmall");
        return label;
    }

    private void row(JComponent name, JSpinner value) {
        super.add(name);
        super.add(value, "growx");
        value.getAccessibleContext().setAccessibleName(name.getAccessibleContext().getAccessibleName());
    }

    private void follow() {
        share.addActionListener(event -> rescale());
        angle.addActionListener(event -> rescale());
        percent.addChangeListener(event -> lineMoved(share, value(percent) / 100.0));
        degrees.addChangeListener(event -> lineMoved(angle, range.shareOf(Angle.ofDegrees(value(degrees)))));
        near.addChangeListener(event -> nearMoved());
        change.addChangeListener(event -> changes.setSelected(true));
        usual.addChangeListener(event -> usually.setSelected(true));
    }

    /** Says near in the unit of the line, where it is. */
    private void rescale() {
        if (nearInDegrees != angle.isSelected()) {
            double now = nearInDegrees ? range.shareOf(Angle.ofDegrees(value(near))) : value(near) / 100.0;
            nearInDegrees = angle.isSelected();
            showNear(now);
            nameNear();
        }
    }

    private void lineMoved(JRadioButton scale, double line) {
        scale.setSelected(true);
        rescale();
        showNear(Math.max(line - gap, line / 2));
    }

    private void nearMoved() {
        if (!moving) {
            int line = value(nearInDegrees ? degrees : percent) - value(near);
            gap = nearInDegrees ? range.shareOf(Angle.ofDegrees(line)) : line / 100.0;
        }
    }

    private void showNear(double ofRange) {
        moving = true;
        near.setValue((int) Math.rint(nearInDegrees ? ofRange * range.flexion() / Angle.ofDegrees(1) : 100 * ofRange));
        moving = false;
    }

    private void nameNear() {
        nearName.setText(words.text(nearInDegrees ? "limit.near.angle" : "limit.near.share"));
        near.getAccessibleContext().setAccessibleName(nearName.getText());
    }

    /** A value that was not touched stays what it was, however it is rounded here. */
    private FlexionLimit chosen(int value, FlexionLimit was) {
        boolean angles = angle.isSelected();
        boolean same = angles == (was.scale() == FlexionLimit.Scale.ANGLE)
                && value == (angles ? inDegrees(was.value()) : inPercent(was));
        return same ? was : angles ? FlexionLimit.ofAngle(Angle.ofDegrees(value)) : FlexionLimit.ofShare(value / 100.0);
    }

    /** One that was taken stays with what it rests on until another value is typed. */
    private UsualPeak usual() {
        return taken.filter(peak -> inDegrees(peak.flexion()) == value(usual))
                .orElseGet(() -> UsualPeak.said(Angle.ofDegrees(value(usual))));
    }

    private static Limits.Lines lines(JSpinner line, Limits.Lines was) {
        return value(line) == inDegrees(was.line()) ? was : was.movedTo(Angle.ofDegrees(value(line)));
    }

    private int inPercent(FlexionLimit limit) {
        return (int) Math.rint(100 * range.shareOf(limit.flexion(range)));
    }

    private static int inDegrees(double radians) {
        return (int) Math.rint(radians / Angle.ofDegrees(1));
    }

    private static int value(JSpinner spinner) {
        return ((Number) spinner.getValue()).intValue();
    }

    private static JSpinner spinner(int value, int lowest, int highest) {
        return new JSpinner(new SpinnerNumberModel(Math.max(lowest, Math.min(highest, value)), lowest, highest, 1));
    }
}
