package org.backline.gui;

import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.report.Words;

/** Sets the person's line, in percent of the range or in degrees. */
final class LimitChooser extends JPanel {
    private static final int LOWEST_PERCENT = 20;
    private static final int HIGHEST_PERCENT = 110;

    private final Words words;
    private final OwnRange range;
    private final JRadioButton share;
    private final JRadioButton angle;
    private final JSpinner percent;
    private final JSpinner degrees;
    private final JLabel near = new JLabel();

    /** @param chosen is given the new lines */
    LimitChooser(Words words, OwnRange range, FlexionLimit line, Consumer<Limits> chosen) {
        super(new MigLayout("insets 16 20 16 20, wrap 2, gap 12 10", "[grow][110!]"));
        this.words = words;
        this.range = range;
        boolean angles = line.scale() == FlexionLimit.Scale.ANGLE;
        double flexion = line.flexion(range);
        share = new JRadioButton(words.text("limit.share"), !angles);
        angle = new JRadioButton(words.text("limit.angle"), angles);
        percent = spinner((int) Math.rint(100 * range.shareOf(flexion)), LOWEST_PERCENT, HIGHEST_PERCENT);
        int full = (int) Math.rint(range.flexion() / Angle.ofDegrees(1));
        degrees = spinner((int) Math.rint(flexion / Angle.ofDegrees(1)), full * LOWEST_PERCENT / 100, full * HIGHEST_PERCENT / 100);
        ButtonGroup scales = new ButtonGroup();
        scales.add(share);
        scales.add(angle);
        build(chosen);
        followNear();
    }

    /** @return the lines as they are chosen now */
    Limits limits() {
        FlexionLimit line = share.isSelected() ? FlexionLimit.ofShare(((Number) percent.getValue()).intValue() / 100.0)
                : FlexionLimit.ofAngle(Angle.ofDegrees(((Number) degrees.getValue()).intValue()));
        return Setup.linesAt(line, range);
    }

    private void build(Consumer<Limits> chosen) {
        JLabel title = new JLabel(words.text("limit.title"));
        title.putClientProperty("FlatLaf.styleClass", "h3");
        super.add(title, "span");
        super.add(muted(words.text("limit.text")), "span");
        super.add(share);
        super.add(percent, "growx");
        super.add(angle);
        super.add(degrees, "growx");
        super.add(near, "span");
        String key = range.origin() == OwnRange.Origin.MEASURED ? "limit.own-range" : "limit.typical-range";
        super.add(muted(words.text(key, words.degrees(range.flexion()))), "span");
        JButton set = new JButton(words.text("limit.set"));
        set.addActionListener(event -> chosen.accept(limits()));
        super.add(set, "span, growx, gaptop 4");
        share.addActionListener(event -> followNear());
        angle.addActionListener(event -> followNear());
        percent.addChangeListener(event -> choose(share));
        degrees.addChangeListener(event -> choose(angle));
    }

    private void choose(JRadioButton scale) {
        scale.setSelected(true);
        followNear();
    }

    private void followNear() {
        FlexionLimit line = limits().near();
        boolean angles = line.scale() == FlexionLimit.Scale.ANGLE;
        near.setText(words.text("limit.near", angles ? words.degrees(line.value()) : words.percent(line.value())));
    }

    private static JLabel muted(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty("FlatLaf.styleClass", "mutedSmall");
        return label;
    }

    private static JSpinner spinner(int value, int lowest, int highest) {
        return new JSpinner(new SpinnerNumberModel(Math.max(lowest, Math.min(highest, value)), lowest, highest, 1));
    }
}
