package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.junit.jupiter.api.Test;

class OfflinePostureTest {
    private static final double RATE = 104;
    /** Calibrates as {@link CalibratedRun} asks, then bends by 75° + 45° of flexion every 4 s, leaning and twisting on the way. */
    private static final BodyMotion LIFTS = BodyMotion.calibratingThen(swing(37.5), swing(22.5)).turning(swing(4), swing(-3), t -> 20);

    @Test
    void hasTheTimesOfTheLivePostures() {
        List<Sample> samples = strap().samples(LIFTS, 30);
        PostureEstimator live = PostureEstimator.nominal(strap().described());
        List<Double> times = samples.stream().flatMap(s -> live.update(s).stream()).map(Posture::time).toList();
        assertThat(offline().of(samples)).extracting(Posture::time).isEqualTo(times);
    }

    @Test
    void isNearTheTruthFromTheFirstSampleOn() {
        assertThat(largestError(offline().of(strap().samples(LIFTS, 40)), 0)).isLessThan(0.6);
    }

    @Test
    void aSetAloneIsUnderstoodByTheLiveCalibration() {
        List<Sample> all = strap().samples(LIFTS, 60);
        CalibratedRun live = new CalibratedRun(strap());
        live.feed(all);
        OfflinePosture offline = new OfflinePosture(strap().described(), live.estimator().calibration());
        assertThat(largestError(offline.of(all.stream().filter(s -> s.time() > 24).toList()), 0)).isLessThan(1.2);
    }

    @Test
    void minutesMayLieBetweenCalibrationAndSet() {
        List<Sample> samples = new ArrayList<>();
        for (Sample s : strap().samples(LIFTS, 60)) {
            double later = s.time() < 20 ? 0 : 400;
            if (s.time() < 20 || s.time() > 24) {
                samples.add(new Sample(s.node(), 0, s.sequence(), s.time() + later, s.specificForce(), s.angularRate(), false));
            }
        }
        List<LumbarPosture> postures = lumbar(offline().of(samples));
        assertThat(postures.stream().filter(p -> p.time() > 420)
                .mapToDouble(p -> Math.abs(Math.toDegrees(p.lumbarFlexion()) - LIFTS.flexionAt(p.time() - 400))).max().orElseThrow())
                .isLessThan(1.2);
    }

    @Test
    void standingOnceMoreIsTheNewZero() {
        BodyMotion settled = BodyMotion.calibratingThen(t -> 0, t -> t < 20 ? 0 : 6);
        OfflinePosture offline = offline();
        offline.beginReZero(25, 28);
        List<LumbarPosture> postures = lumbar(offline.of(strap().samples(settled, 30)));
        assertThat(Math.toDegrees(postures.get(postures.size() - 1).lumbarFlexion())).isCloseTo(0, within(0.1));
    }

    @Test
    void aLongHoleSpoilsNothingAroundIt() {
        List<Sample> samples = strap().samples(LIFTS, 60).stream().filter(s -> s.time() < 40.7 || s.time() > 41.1).toList();
        List<Posture> postures = offline().of(samples);
        assertThat(largestError(postures, 0)).isLessThan(3);
        assertThat(postures.stream().filter(p -> p.time() > 41.1 && p.time() < 44)).allMatch(p -> p.quality() == Quality.POOR);
        assertThat(postures.stream().filter(p -> p.time() < 40.7)).allMatch(p -> p.quality() == Quality.GOOD);
    }

    /** Bends 6° to the right of the sagittal plane, lifts that lean and twist to either side: the bends alone are off by degrees. */
    @Test
    void liftsMakeUpForCrookedBends() {
        BodyMotion crooked = LIFTS.turning(t -> t < 20 ? 6 * (LIFTS.tiltAt(t) + LIFTS.flexionAt(t)) / 47
                : 12 * Math.sin(2.1 * t) * lifted(t),
                t -> 10 * Math.sin(1.7 * t) * lifted(t), t -> 0);
        List<Sample> samples = strap().samples(crooked, 44);
        List<Sample> calibrating = samples.stream().filter(s -> s.time() < 20).toList();
        OfflinePosture bendsOnly = new OfflinePosture(strap().described(), calibrated(calibrating));

        assertThat(largestError(offline().of(samples), 20)).isLessThan(0.5 * largestError(bendsOnly.of(samples), 20)).isLessThan(1);
    }

    /** A stand does not say where forward is, and the nodes sit askew by 11.5°. */
    @Test
    void liftsTellForwardWhereNoBendsDid() {
        OfflinePosture stood = new OfflinePosture(strap().described());
        stood.begin(CalibrationStep.STAND, 1, 7);
        List<Sample> samples = strap().samples(LIFTS, 40);
        OfflinePosture live = new OfflinePosture(strap().described(),
                calibrated(samples.stream().filter(s -> s.time() < 7.3).toList()));

        assertThat(largestError(stood.of(samples), 20)).isLessThan(0.25 * largestError(live.of(samples), 20)).isLessThan(1);
    }

    @Test
    void aRefusedWindowIsLeftOut() {
        OfflinePosture offline = offline();
        offline.begin(CalibrationStep.BEND, 1, 6);
        assertThat(largestError(offline.of(strap().samples(LIFTS, 40)), 0)).isLessThan(0.6);
    }

    @Test
    void withoutAnyCalibrationTheMountingIsAsTold() {
        ModelStrap straight = new ModelStrap(RATE);
        List<LumbarPosture> postures = lumbar(new OfflinePosture(straight.described()).of(straight.samples(LIFTS, 40)));
        assertThat(largestError(new ArrayList<>(postures), 0)).isLessThan(1.5);
    }

    @Test
    void oneNodeGivesTrunkTilt() {
        StreamDescribed both = strap().described();
        OfflinePosture offline = new OfflinePosture(new StreamDescribed(true, RATE, both.nodes().subList(1, 2)));
        assertThat(offline.of(strap().samples(LIFTS, 10))).hasOnlyElementsOfType(TrunkTilt.class).hasSize(1039);
    }

    @Test
    void ofNothingComesNothing() {
        assertThat(offline().of(List.of())).isEmpty();
    }

    private static ModelStrap strap() {
        return new ModelStrap(RATE).biased(0.5).misaligned(11.5);
    }

    private static OfflinePosture offline() {
        OfflinePosture offline = new OfflinePosture(strap().described());
        offline.begin(CalibrationStep.STAND, 1, 7);
        offline.begin(CalibrationStep.BEND, 7.5, 13.5);
        offline.begin(CalibrationStep.BEND, 13.5, 19.5);
        return offline;
    }

    private static Calibration calibrated(List<Sample> samples) {
        CalibratedRun live = new CalibratedRun(strap());
        live.feed(samples);
        return live.estimator().calibration();
    }

    private static double lifted(double time) {
        return LIFTS.flexionAt(time) / 45;
    }

    private static DoubleUnaryOperator swing(double amplitude) {
        return t -> t < 20 ? 0 : amplitude * (1 - Math.cos(2 * Math.PI * (t - 20) / 4));
    }

    /** @return degrees */
    private static double largestError(List<Posture> postures, double from) {
        return lumbar(postures).stream().filter(p -> p.time() >= from)
                .mapToDouble(p -> Math.abs(Math.toDegrees(p.lumbarFlexion()) - LIFTS.flexionAt(p.time()))).max().orElseThrow();
    }

    private static List<LumbarPosture> lumbar(List<Posture> postures) {
        return postures.stream().map(LumbarPosture.class::cast).toList();
    }
}
