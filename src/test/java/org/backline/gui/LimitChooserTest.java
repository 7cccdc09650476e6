package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JSpinner;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EventThreadExtension.class)
class LimitChooserTest {
    private final List<Limits> chosen = new ArrayList<>();
    private LimitChooser chooser;

    @BeforeEach
    void open() {
        Theme.DARK.install();
        chooser = new LimitChooser(Words.of(Locale.ENGLISH), OwnRange.POPULATION, FlexionLimit.ofShare(0.8), chosen::add);
    }

    @Test
    void aLineInPercentHasItsNearLineTenPointsBelow() {
        spinner(0).setValue(75);
        button().doClick(0);

        assertThat(chosen).containsExactly(new Limits(FlexionLimit.ofShare(0.65), FlexionLimit.ofShare(0.75)));
    }

    @Test
    void aLineInDegreesStaysInDegrees() {
        spinner(1).setValue(40);
        button().doClick(0);

        FlexionLimit round = chosen.get(0).round();
        assertThat(round).isEqualTo(FlexionLimit.ofAngle(Angle.ofDegrees(40)));
        assertThat(chosen.get(0).near().scale()).isEqualTo(FlexionLimit.Scale.ANGLE);
        assertThat(round.value() - chosen.get(0).near().value()).isCloseTo(Angle.ofDegrees(5.5), within(1e-9));
    }

    private JSpinner spinner(int index) {
        return all(JSpinner.class).get(index);
    }

    private JButton button() {
        return all(JButton.class).get(0);
    }

    private <T extends Component> List<T> all(Class<T> type) {
        return Arrays.stream(chooser.getComponents()).filter(type::isInstance).map(type::cast).toList();
    }
}
