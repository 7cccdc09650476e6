package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import org.backline.core.math.Angle;
import org.backline.core.metric.PeakHistory;
import org.backline.core.metric.SetPeaks;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EventThreadExtension.class)
class LimitChooserTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private final List<Limits> chosen = new ArrayList<>();
    private LimitChooser chooser;

    @BeforeEach
    void open() {
        Theme.DARK.install();
        chooser = new LimitChooser(WORDS, Exercises.DEADLIFT, OwnRange.POPULATION, Exercises.DEADLIFT.limits(), chosen::add);
    }

    @Test
    void aLineInPercentHasItsNearLineTenPointsBelow() {
        spinner(0).setValue(75);
        press("limit.set");

        assertThat(chosen).containsExactly(new Limits(FlexionLimit.ofShare(0.65), FlexionLimit.ofShare(0.75)));
    }

    @Test
    void aLineInDegreesStaysInDegrees() {
        spinner(1).setValue(40);
        press("limit.set");

        FlexionLimit round = chosen.get(0).round();
        assertThat(round).isEqualTo(FlexionLimit.ofAngle(Angle.ofDegrees(40)));
        assertThat(chosen.get(0).near().scale()).isEqualTo(FlexionLimit.Scale.ANGLE);
        assertThat(round.value() - chosen.get(0).near().value()).isCloseTo(Angle.ofDegrees(5.5), within(Angle.ofDegrees(0.6)));
    }

    @Test
    void nearCanBeSetAloneAndThenGoesAlong() {
        spinner(2).setValue(75);
        spinner(0).setValue(90);
        press("limit.set");

        assertThat(chosen.get(0).near()).isEqualTo(FlexionLimit.ofShare(0.85));
    }

    @Test
    void theOtherLinesAreSetToo() {
        spinner(3).setValue(18);
        all(JCheckBox.class).get(0).doClick(0);
        spinner(5).setValue(40);
        press("limit.set");

        Limits limits = chosen.get(0);
        assertThat(limits.arch()).isEqualTo(new Limits.Lines(Angle.ofDegrees(12), Angle.ofDegrees(18)));
        assertThat(limits.change()).isEmpty();
        assertThat(limits.usual()).hasValue(UsualPeak.said(Angle.ofDegrees(40)));
        assertThat(limits.round()).isEqualTo(Exercises.DEADLIFT.limits().round());
    }

    @Test
    void whatTheSessionsSayIsUsualIsALineOnlyOnceItIsTaken() {
        PeakHistory history = history(30, 31, 35);
        chooser.offer(history);
        press("limit.set");
        assertThat(chosen.get(0).usual()).isEmpty();

        button("limit.usual.take", "31°").doClick(0);
        press("limit.set");
        assertThat(chosen.get(1).usual()).isEqualTo(history.usual());
        spinner(5).setValue(29);
        press("limit.set");
        assertThat(chosen.get(2).usual()).contains(UsualPeak.said(Angle.ofDegrees(29)));
    }

    @Test
    void twoSessionsAreTooFewForTheUsual() {
        chooser.offer(history(30, 31));

        assertThat(all(JLabel.class)).extracting(JLabel::getText).contains(WORDS.text("usual.few", 3, 2));
        assertThat(button("limit.set").isVisible()).isTrue();
    }

    private static PeakHistory history(double... degrees) {
        return PeakHistory.of(Arrays.stream(degrees).mapToObj(peak -> new SetPeaks(UUID.randomUUID(), Instant.EPOCH, OptionalDouble.empty(),
                List.of(Angle.ofDegrees(peak)), List.of())).toList());
    }

    @Test
    void whatIsNotTouchedStaysToTheLastDigit() {
        Limits odd = Exercises.DEADLIFT.limits().withFlexion(FlexionLimit.ofShare(0.525), FlexionLimit.ofShare(0.6))
                .withArch(new Limits.Lines(0.2, 0.3));
        assertThat(new LimitChooser(WORDS, Exercises.DEADLIFT, OwnRange.POPULATION, odd, chosen::add).limits()).isEqualTo(odd);
    }

    @Test
    void theExercisesOwnLinesComeBack() {
        assertThat(button("limit.standard").isEnabled()).isFalse();
        chooser = new LimitChooser(WORDS, Exercises.DEADLIFT, OwnRange.POPULATION,
                Limits.ofRound(FlexionLimit.ofShare(0.5)), chosen::add);
        press("limit.standard");

        assertThat(chosen).containsExactly(Exercises.DEADLIFT.limits());
    }

    private JSpinner spinner(int index) {
        return all(JSpinner.class).get(index);
    }

    private void press(String key) {
        button(key).doClick(0);
    }

    private JButton button(String key, Object... parts) {
        return all(JButton.class).stream().filter(each -> WORDS.text(key, parts).equals(each.getText())).findFirst().orElseThrow();
    }

    private <T extends Component> List<T> all(Class<T> type) {
        return Arrays.stream(chooser.getComponents()).filter(type::isInstance).map(type::cast).toList();
    }
}
