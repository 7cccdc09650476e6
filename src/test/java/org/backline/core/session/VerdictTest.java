package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metric;
import org.backline.core.metric.MetricValue;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetrics;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.Rep;
import org.backline.core.session.Verdict.Kind;
import org.backline.core.session.Verdict.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own range is 55°: near from 38.5°, over from 44°. */
class VerdictTest {
    private static final Conditions CONDITIONS = new Conditions(Calibration.Kind.STAND_AND_BENDS, OwnRange.POPULATION,
            Exercises.DEADLIFT.limits(), OptionalDouble.empty(), List.of());

    private final List<RepResult> reps = new ArrayList<>();
    private Figures figures = Figures.NONE;

    @Test
    void allInside() {
        peaks(30, 32, 31);

        assertThat(verdict().kind()).isEqualTo(Kind.INSIDE);
        assertThat(verdict().of()).isEqualTo(3);
    }

    @Test
    void nearButNotOver() {
        peaks(30, 40, 41);

        assertThat(verdict().kind()).isEqualTo(Kind.NEAR);
        assertThat(verdict().count()).isEqualTo(2);
    }

    @Test
    void oneOverTellsWhichWhereAndHowFar() {
        peaks(30, 30);
        rep(Quality.GOOD, value(Metrics.PEAK_FLEXION, 47), value(Metrics.FLEXION_AT_LIFT_OFF, 33), value(Metrics.FLEXION_IN_THE_MIDDLE, 45),
                value(Metrics.FLEXION_AT_LOCKOUT, 0));
        peaks(30);

        assertThat(verdict().kind()).isEqualTo(Kind.ONE_OVER);
        assertThat(verdict().rep()).isEqualTo(3);
        assertThat(verdict().place()).contains(Place.MIDDLE);
        assertThat(verdict().value()).isCloseTo(Angle.ofDegrees(47), within(1e-9));
        assertThat(verdict().line()).isCloseTo(Angle.ofDegrees(44), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"46, 20, 0, LIFT_OFF", "33, 20, 0, MIDDLE", "10, 20, 45, LOCKOUT", "10, 20, 30, MIDDLE"})
    void anEndIsNamedOnlyIfItWasOverTheLineThere(double start, double middle, double end, Place place) {
        rep(Quality.GOOD, value(Metrics.PEAK_FLEXION, 47), value(Metrics.FLEXION_AT_LIFT_OFF, start),
                value(Metrics.FLEXION_IN_THE_MIDDLE, middle), value(Metrics.FLEXION_AT_LOCKOUT, end));

        assertThat(verdict().place()).contains(place);
    }

    @Test
    void threeOfTheLastFiveAreMany() {
        peaks(30, 30, 30, 30, 30, 46, 30, 48, 30, 47);

        assertThat(verdict().kind()).isEqualTo(Kind.MANY_OVER);
        assertThat(verdict().count()).isEqualTo(3);
        assertThat(verdict().rep()).as("the furthest").isEqualTo(8);
    }

    @Test
    void whatMattersMostIsSaid() {
        rep(Quality.GOOD, value(Metrics.PEAK_FLEXION, 47), value(Metrics.FLEXION_AT_LOCKOUT, -20));
        assertThat(verdict().kind()).isEqualTo(Kind.ONE_OVER);

        reps.clear();
        rep(Quality.GOOD, value(Metrics.PEAK_FLEXION, 40), value(Metrics.FLEXION_AT_LOCKOUT, -20), value(Metrics.FLEXION_CHANGE, 15));
        assertThat(verdict().kind()).isEqualTo(Kind.ARCHED);

        reps.clear();
        rep(Quality.GOOD, value(Metrics.PEAK_FLEXION, 40), value(Metrics.FLEXION_AT_LOCKOUT, 0), value(Metrics.FLEXION_CHANGE, 15));
        assertThat(verdict().kind()).isEqualTo(Kind.ROUNDED_ON);

        reps.clear();
        rep(Quality.GOOD, value(Metrics.PEAK_FLEXION, 40), value(Metrics.HIPS_RISE_EARLY, 8));
        assertThat(verdict().kind()).isEqualTo(Kind.HIPS_EARLY);
    }

    @Test
    void driftInsideTheLine() {
        peaks(28, 31, 34, 37, 38);
        figures = Figures.of(new MetricValue(SetMetrics.DRIFT_OF_PEAK.id(), 1, Angle.ofDegrees(2.6)));

        assertThat(verdict().kind()).isEqualTo(Kind.DRIFTED);
        assertThat(verdict().value()).isCloseTo(Angle.ofDegrees(10.4), within(1e-9));
    }

    @Test
    void gapsAreSaidFirst() {
        rep(Quality.POOR, value(Metrics.PEAK_FLEXION, 47));
        rep(Quality.POOR, value(Metrics.PEAK_FLEXION, 47));
        peaks(47);

        assertThat(verdict().kind()).isEqualTo(Kind.NOT_SEEN);
    }

    @Test
    void aSingleNodeSaysNothingAboutTheLowerBack() {
        assertThat(Verdict.of(ExampleSets.singleNode()).kind()).isEqualTo(Kind.TRUNK_ONLY);
    }

    private Verdict verdict() {
        return Verdict.of(new SetResult(1, "deadlift", 0, 30, CONDITIONS, reps, figures, List.of()));
    }

    private void peaks(double... degrees) {
        for (double peak : degrees) {
            rep(Quality.GOOD, value(Metrics.PEAK_FLEXION, peak));
        }
    }

    private void rep(Quality quality, MetricValue... values) {
        double peak = Math.toDegrees(values[0].value());
        int index = reps.size() + 1;
        reps.add(new RepResult(new Rep(index, index, index + 1, index + 2, quality), Figures.of(values), peak > 38.5, peak > 44));
    }

    private static MetricValue value(Metric metric, double degrees) {
        return new MetricValue(metric.id(), metric.version(), Angle.ofDegrees(degrees));
    }
}
