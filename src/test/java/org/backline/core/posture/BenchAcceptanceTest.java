package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.backline.core.device.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What one would try on a bench before anybody wears the strap (definitions.md#acceptance-tests, A1, A2, A3): nodes askew by 11.5° about
 * every axis, noise, a bias of 0.5 °/s, calibrated by a stand and two bends. Live and, where a set is over, offline.
 */
class BenchAcceptanceTest {
    private static final double RATE = 104;
    private static final double BEGIN = 21;
    /** Time stamps up to 20 ms late, each differently. */
    private static final double JITTER = 0.020;
    private static final double LAG = 0.005;
    /** Every 4 s the pelvis to 75° and the back to 45°: the trunk to 120°, through 90° each way. */
    private static final BodyMotion LIFTS = BodyMotion.calibratingThen(swing(37.5), swing(22.5)).turning(swing(4), swing(-3), t -> 20);

    @Test
    void a1FlexionIsFoundUnderNoiseJitterAndLag() {
        List<Sample> disturbed = disturbed(strap(1).samples(LIFTS, 45));
        assertThat(disturbed.stream().filter(s -> s.node().equals(ModelStrap.UPPER)).count()).isGreaterThan(4600);

        isNear(LIFTS, new CalibratedRun(strap(1)).feed(disturbed));
        isNear(LIFTS, offline(disturbed));
    }

    /** Five minutes of ±110° at 0.4 Hz, rolled by 30° and twisted by 60°. */
    @Test
    void a2ARigidBlockHasNoFlexion() {
        RigidBlock block = RigidBlock.swung(71, 300);
        assertThat(block.largest()).isLessThan(2);
        assertThat(block.lastThird()).isLessThan(block.firstThird() + 0.3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 20, 30, 40, 60})
    void a3AHingedBoardShowsItsAngle(double degrees) {
        BodyMotion hinge = BodyMotion.calibratingThen(swing(30), t -> degrees * Math.max(0, Math.min(1, t - 20)));
        List<Sample> samples = strap(3).samples(hinge, 45);
        Stream.of(new CalibratedRun(strap(3)).feed(samples), offline(samples))
                .forEach(found -> assertThat(errors(hinge, found)).allSatisfy(error -> assertThat(Math.abs(error)).isLessThan(2)));
    }

    private static void isNear(BodyMotion truth, List<LumbarPosture> found) {
        List<Double> errors = errors(truth, found);
        double squares = errors.stream().mapToDouble(e -> e * e).average().orElseThrow();
        assertThat(Math.sqrt(squares)).isLessThan(2);
        for (double peak = 22; peak < 44; peak += 4) {
            double at = peak;
            double highest = found.stream().filter(p -> Math.abs(p.time() - at) < 2).mapToDouble(LumbarPosture::lumbarFlexion).max()
                    .orElseThrow();
            assertThat(Math.abs(Math.toDegrees(highest) - 45)).as("peak at %s s", at).isLessThan(3);
        }
        assertThat(found.stream().mapToDouble(p -> Math.toDegrees(p.trunkInclination())).max().orElseThrow()).isBetween(117.0, 123.0);
    }

    /** @return degrees, from when the calibration is over */
    private static List<Double> errors(BodyMotion truth, List<LumbarPosture> found) {
        return found.stream().filter(p -> p.time() > BEGIN).map(p -> Math.toDegrees(p.lumbarFlexion()) - truth.flexionAt(p.time()))
                .toList();
    }

    /** Stamps every sample late by chance, the upper node's by another 5 ms; none overtakes the one before it. */
    private static List<Sample> disturbed(List<Sample> samples) {
        Random late = new Random(1);
        Map<Integer, Double> last = new HashMap<>();
        return samples.stream().map(s -> {
            double lag = s.node().equals(ModelStrap.UPPER) ? LAG : 0;
            double time = Math.max(last.getOrDefault(s.node().id(), 0.0) + 1e-4, s.time() + lag + JITTER * late.nextDouble());
            last.put(s.node().id(), time);
            return new Sample(s.node(), 0, s.sequence(), time, s.specificForce(), s.angularRate(), false);
        }).sorted((a, b) -> Double.compare(a.time(), b.time())).toList();
    }

    private static List<LumbarPosture> offline(List<Sample> samples) {
        OfflinePosture offline = new OfflinePosture(strap(1).described());
        offline.begin(CalibrationStep.STAND, 1, 7);
        offline.begin(CalibrationStep.BEND, 7.5, 13.5);
        offline.begin(CalibrationStep.BEND, 13.5, 19.5);
        return offline.of(samples).stream().map(LumbarPosture.class::cast).toList();
    }

    private static ModelStrap strap(long seed) {
        return new ModelStrap(RATE).biased(0.5).misaligned(11.5).noisy(seed);
    }

    private static DoubleUnaryOperator swing(double amplitude) {
        return t -> t < 20 ? 0 : amplitude * (1 - Math.cos(2 * Math.PI * (t - 20) / 4));
    }
}
