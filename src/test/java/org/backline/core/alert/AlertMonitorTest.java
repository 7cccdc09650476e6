package org.backline.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.backline.core.alert.AlertChange.Cleared;
import org.backline.core.alert.AlertChange.Raised;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** definitions.md#acceptance-tests, A5: how long, and how often; how soon it is heard is timed by {@code LatencyTrial}. */
class AlertMonitorTest {
    private static final double LINE = 44;
    private static final double BENT = Angle.ofDegrees(70);

    private final AlertMonitor monitor = new AlertMonitor(AlertRules.OVER_LINE);

    /** A5: 140 ms beyond the line are silent, 160 ms are one alert. */
    @ParameterizedTest
    @CsvSource({"104, 0.140, 0", "104, 0.160, 1", "208, 0.140, 0", "208, 0.160, 1"})
    void dwellIsExactToASample(double rate, double beyond, int alerts) {
        for (int phase = 0; phase < 10; phase++) {
            double start = 0.5 + phase / rate / 10;
            AlertMonitor fresh = new AlertMonitor(AlertRules.OVER_LINE);
            List<AlertChange> changes = run(fresh, rate, 2, t -> t >= start && t < start + beyond ? LINE + 1 : LINE - 1);

            assertThat(changes).as("beyond from %f s", start).hasSize(alerts);
        }
    }

    /** A5: two degrees about the line are one alert. */
    @ParameterizedTest
    @ValueSource(doubles = {104, 208})
    void hoveringAboutTheLineIsOneAlert(double rate) {
        List<AlertChange> changes = run(monitor, rate, 20, t -> LINE + 2 * Math.sin(2 * Math.PI * t));

        assertThat(changes).singleElement().isInstanceOf(Raised.class);
    }

    @Test
    void tellsSinceWhenAndWhere() {
        List<AlertChange> changes = run(monitor, 104, 1, t -> t > 0.5 ? LINE + 5 : LINE - 5);

        assertThat(changes).singleElement().isInstanceOfSatisfying(Raised.class, raised -> {
            assertThat(raised.alert().since()).isCloseTo(0.5, within(0.01));
            assertThat(raised.alert().limit()).isEqualTo(Angle.ofDegrees(LINE), within(1e-9));
            assertThat(raised.alert().flexion()).isEqualTo(Angle.ofDegrees(LINE + 5), within(1e-9));
        });
    }

    @Test
    void comingBackByTheHysteresisCorrectsIt() {
        List<AlertChange> changes = run(monitor, 104, 3, t -> t < 1 ? LINE + 5 : t < 2 ? LINE - 2.5 : LINE - 3.5);

        assertThat(changes).hasSize(2).last().isEqualTo(new Cleared("over-line", true));
    }

    @Test
    void comingUpAloneCorrectsNothing() {
        run(monitor, 104, 0.5, t -> LINE + 10);
        AlertMonitor other = new AlertMonitor(AlertRules.OVER_LINE);
        run(other, 104, 0.5, t -> LINE + 10);

        double up = BENT * (LINE - 3.5) / (LINE + 10);
        assertThat(monitor.update(0.6, up, flexion(LINE - 3.5))).contains(new Cleared("over-line", false));
        assertThat(other.update(0.6, BENT * 6 / 7, flexion(LINE - 3.5))).contains(new Cleared("over-line", true));
    }

    @Test
    void oneAlertPerRep() {
        DoubleUnaryOperator twice = t -> t % 2 < 1 ? LINE + 5 : LINE - 5;
        List<AlertChange> first = run(monitor, 104, 4, twice);
        monitor.endRep();
        List<AlertChange> second = run(monitor, 104, 4, twice, 4);

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(2);
    }

    @Test
    void alertsAreASecondApart() {
        run(monitor, 104, 0.3, t -> LINE + 5);
        monitor.endRep();
        List<AlertChange> next = run(monitor, 104, 2, t -> LINE + 5, 0.3);

        assertThat(next).singleElement().isInstanceOf(Raised.class);
        assertThat(monitor.endRep()).contains(new Cleared("over-line", false));
    }

    @Test
    void aHoleIsNotTimeBeyondTheLine() {
        assertThat(monitor.update(0, BENT, flexion(LINE - 5))).isEmpty();
        assertThat(monitor.update(0.2, BENT, flexion(LINE + 5))).isEmpty();
        assertThat(monitor.update(0.3, BENT, flexion(LINE + 5))).isEmpty();
        assertThat(monitor.update(0.5, BENT, flexion(LINE + 5))).isEmpty();
    }

    @Test
    void whatIsNotListenedToDoesNotCount() {
        run(monitor, 104, 0.14, t -> LINE + 5);
        monitor.pause();

        assertThat(run(monitor, 104, 0.1, t -> LINE + 5, 0.14)).isEmpty();
    }

    private static List<AlertChange> run(AlertMonitor monitor, double rate, double seconds, DoubleUnaryOperator degrees) {
        return run(monitor, rate, seconds, degrees, 0);
    }

    private static List<AlertChange> run(AlertMonitor monitor, double rate, double seconds, DoubleUnaryOperator degrees, double start) {
        List<AlertChange> changes = new ArrayList<>();
        for (int i = 0; i < seconds * rate; i++) {
            double time = start + i / rate;
            monitor.update(time, BENT, flexion(degrees.applyAsDouble(time))).ifPresent(changes::add);
        }
        return changes;
    }

    private static AlertContext flexion(double degrees) {
        return new AlertContext(Window.PULL, Angle.ofDegrees(degrees), OwnRange.POPULATION, Exercises.DEADLIFT.limits(),
                OptionalDouble.empty());
    }
}
