package org.backline.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.PostureScript;
import org.backline.core.rep.RepTimes;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Limits LIMITS = Limits.ofRound(FlexionLimit.ofShare(0.8));
    private final PostureScript script = new PostureScript(104).hold(1).setUp(30);
    private final double liftOff = script.time();
    private final RepTimes times = new RepTimes(liftOff, liftOff + 1.6, liftOff + 2.4, liftOff + 3.8);
    private final OwnRange range = new OwnRange(Angle.ofDegrees(60), OwnRange.Origin.MEASURED);

    @Test
    void idsAreUniqueAndLowerCase() {
        assertThat(Metrics.all()).extracting(Metric::id).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void eachIsFoundByItsId() {
        assertThat(Metrics.all()).allSatisfy(metric -> assertThat(Metrics.of(metric.id())).contains(metric));
        assertThat(Metrics.of("one-rep-maximum")).isEmpty();
    }

    @Test
    void eachSaysAValueOrWhyThereIsNone() {
        RepContext rep = context(script.rep(48).postures());

        assertThat(Metrics.all()).allSatisfy(metric -> {
            Reading reading = metric.of(rep);
            assertThat(reading.value().isPresent()).isNotEqualTo(reading.absence().isPresent());
            reading.value().ifPresent(value -> assertThat(value).isFinite());
        });
        assertThat(Metrics.all()).filteredOn(metric -> metric.of(rep).value().isPresent()).hasSizeGreaterThan(30);
    }

    @Test
    void peakIsThatOfThePull() {
        RepContext rep = context(script.rep(48).postures());

        assertThat(value(Metrics.PEAK_FLEXION, rep)).isCloseTo(Angle.ofDegrees(48), within(Angle.ofDegrees(0.5)));
        assertThat(value(Metrics.PEAK_SHARE, rep)).isCloseTo(0.80, within(0.01));
        assertThat(value(Metrics.FLEXION_AT_LIFT_OFF, rep)).isCloseTo(Angle.ofDegrees(30), within(Angle.ofDegrees(0.5)));
        assertThat(value(Metrics.FLEXION_CHANGE, rep)).isCloseTo(Angle.ofDegrees(18), within(Angle.ofDegrees(1)));
    }

    @Test
    void gettingIntoPositionIsNotThePeak() {
        PostureScript rounded = new PostureScript(104).hold(1).move(75, 55, 1.5).move(70, 30, 0.5).hold(1);
        double start = rounded.time();
        RepContext rep = new RepContext(new RepTimes(start, start + 1.6, start + 2.4, start + 3.8), range, LIMITS,
                rounded.rep(40).postures());

        assertThat(value(Metrics.PEAK_FLEXION, rep)).isCloseTo(Angle.ofDegrees(40), within(Angle.ofDegrees(0.5)));
    }

    @Test
    void oneSampleIsNoPeak() {
        double[] times = IntStream.range(0, 100).mapToDouble(i -> i / 100.0).toArray();
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i == 50 ? 9 : 1).toArray();

        assertThat(new Stretch(times, values).peak().value()).hasValue(1.0);
    }

    @Test
    void timesAreThoseOfTheEvents() {
        RepContext rep = context(script.rep(48).postures());

        assertThat(value(Metrics.CONCENTRIC_TIME, rep)).isCloseTo(1.6, within(1e-9));
        assertThat(value(Metrics.ECCENTRIC_TIME, rep)).isCloseTo(1.4, within(1e-9));
    }

    @Test
    void aSingleNodeHasNoFlexion() {
        RepContext rep = context(script.rep(48).tilts());

        assertThat(Metrics.all()).filteredOn(metric -> metric.validity() == Validity.TWO_NODES).isNotEmpty()
                .allSatisfy(metric -> assertThat(metric.of(rep).absence()).contains(Absence.ONE_NODE));
        assertThat(value(Metrics.PEAK_TRUNK_TILT, rep)).isCloseTo(Angle.ofDegrees(70), within(Angle.ofDegrees(0.5)));
    }

    @Test
    void aHoleTakesTheMetricsThatItTouches() {
        RepContext rep = context(script.move(45, 48, 0.7).gap(0.15).move(0, 0, 0.75).hold(0.8).move(70, 30, 1.4).hold(0.8).postures());

        assertThat(Metrics.PEAK_FLEXION.of(rep).absence()).contains(Absence.GAP);
        assertThat(Metrics.CONCENTRIC_TIME.of(rep).absence()).contains(Absence.GAP);
        assertThat(Metrics.FLEXION_AT_LIFT_OFF.of(rep).value()).isPresent();
        assertThat(Metrics.ECCENTRIC_TIME.of(rep).value()).isPresent();
        assertThat(rep.quality(times.liftOff(), times.floor())).isEqualTo(Quality.POOR);
    }

    @Test
    void poorQualityIsNoMeasurement() {
        RepContext rep = context(script.quality(Quality.POOR).rep(48).postures());

        assertThat(Metrics.PEAK_FLEXION.of(rep).absence()).contains(Absence.GAP);
    }

    private RepContext context(List<Posture> postures) {
        return new RepContext(times, range, LIMITS, postures);
    }

    private static double value(Metric metric, RepContext rep) {
        return metric.of(rep).value().orElseThrow();
    }
}
