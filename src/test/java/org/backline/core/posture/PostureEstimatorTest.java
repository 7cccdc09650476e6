package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.posture.Calibration.NodeCalibration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostureEstimatorTest {
    /** Five seconds of rest, then to and fro by 110°. */
    private static final DoubleUnaryOperator SWING = t -> t < 5 ? 0 : 110 * Math.sin(2 * Math.PI * (t - 5) / 6);
    /** From 20 s on, five lifts: pelvis to 75°, back to 45° of flexion, so that the trunk goes to 120°. */
    private static final BodyMotion LIFTS = BodyMotion.calibratingThen(
            t -> t < 20 ? 0 : 37.5 * (1 - Math.cos(2 * Math.PI * (t - 20) / 4)),
            t -> t < 20 ? 0 : 22.5 * (1 - Math.cos(2 * Math.PI * (t - 20) / 4)));

    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 208})
    void rigidBlockHasNoFlexion(double rate) {
        ModelStrap strap = new ModelStrap(rate).biased(0.5);
        List<LumbarPosture> postures = postures(strap, BodyMotion.of(SWING, BodyMotion.NONE), 60);
        assertThat(largestFlexionError(postures, 0, BodyMotion.NONE)).isLessThan(2);
    }

    @Test
    void rigidBlockHasNoFlexionWhenRolledAndTurned() {
        BodyMotion tumbling = new BodyMotion(SWING, BodyMotion.NONE, BodyMotion.NONE, BodyMotion.NONE,
                t -> 200 * Math.sin(2 * Math.PI * t / 11));
        List<LumbarPosture> postures = postures(new ModelStrap(104).biased(0.5), tumbling, 120);
        assertThat(largestFlexionError(postures, 0, BodyMotion.NONE)).isLessThan(3);
    }

    @Test
    void rigidBlockStaysTrueForFiveMinutes() {
        List<LumbarPosture> postures = postures(new ModelStrap(52).biased(0.5), BodyMotion.of(SWING, BodyMotion.NONE), 300);
        assertThat(postures.get(postures.size() - 1).time()).isGreaterThan(299.9);
        assertThat(largestFlexionError(postures, 0, BodyMotion.NONE)).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 20, 30, 40, 60})
    void knownHingeShowsItsAngle(double degrees) {
        BodyMotion hinge = BodyMotion.of(t -> t < 5 ? 0 : 20 * (1 - Math.cos(t - 5)), t -> degrees);
        List<LumbarPosture> postures = postures(new ModelStrap(104).biased(0.5), hinge, 30);
        assertThat(largestFlexionError(postures, 0, t -> degrees)).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 208})
    void calibrationUndoesMisalignmentAndBias(double rate) {
        List<LumbarPosture> postures = calibrated(new ModelStrap(rate).biased(0.5).misaligned(11.5), LIFTS, 40);
        assertThat(postures.stream().filter(p -> p.time() > 20).count()).isGreaterThan((long) (19 * rate));
        assertThat(largestFlexionError(postures, 20, LIFTS::flexionAt)).isLessThan(1);
    }

    @Test
    void trunkPassesNinetyDegreesWithoutAFold() {
        List<LumbarPosture> postures = calibrated(new ModelStrap(104).misaligned(11.5), LIFTS, 40);
        assertThat(largestError(postures, 20, LumbarPosture::pelvicTilt, LIFTS::tiltAt)).isLessThan(1);
        assertThat(largestError(postures, 20, LumbarPosture::trunkInclination, t -> LIFTS.tiltAt(t) + LIFTS.flexionAt(t))).isLessThan(1);
    }

    @Test
    void ratesAreTheDerivativesOfTheirAngles() {
        List<LumbarPosture> postures = calibrated(new ModelStrap(104).biased(0.5).misaligned(11.5), LIFTS, 40);
        DoubleUnaryOperator flexionRate = slope(LIFTS::flexionAt);
        DoubleUnaryOperator tiltRate = slope(LIFTS::tiltAt);
        assertThat(largestError(postures, 20, LumbarPosture::lumbarFlexionRate, flexionRate)).isLessThan(3);
        assertThat(largestError(postures, 20, LumbarPosture::trunkInclinationRate,
                t -> flexionRate.applyAsDouble(t) + tiltRate.applyAsDouble(t))).isLessThan(2);
    }

    @Test
    void signsAreThoseOfThePackage() {
        BodyMotion crooked = BodyMotion.calibratingThen(t -> t < 20 ? 0 : 30, t -> t < 20 ? 0 : 20)
                .turning(t -> t < 20 ? 0 : 10, t -> t < 20 ? 0 : 5, BodyMotion.NONE);
        List<LumbarPosture> postures = calibrated(new ModelStrap(104), crooked, 21);
        LumbarPosture last = postures.get(postures.size() - 1);
        assertThat(Math.toDegrees(last.lumbarFlexion())).isCloseTo(20, within(1.0));
        assertThat(Math.toDegrees(last.lumbarLateralBending())).as("to the right").isCloseTo(10, within(1.0));
        assertThat(Math.toDegrees(last.lumbarAxialRotation())).as("to the left").isCloseTo(5, within(1.0));
        assertThat(Math.toDegrees(last.pelvicTilt())).as("forward").isCloseTo(30, within(1.0));
    }

    @Test
    void postureComesWithTheSampleThatCompletesItAndHasItsTime() {
        ModelStrap strap = new ModelStrap(104);
        PostureEstimator estimator = PostureEstimator.nominal(strap.described());
        for (Sample sample : strap.samples(LIFTS, 3)) {
            Optional<Posture> posture = estimator.update(sample);
            assertThat(posture.isPresent()).isEqualTo(sample.node().equals(ModelStrap.UPPER));
            posture.ifPresent(p -> assertThat(p.time()).isEqualTo(sample.time()));
        }
    }

    @Test
    void whatComesLaterDoesNotChangeWhatWas() {
        ModelStrap strap = new ModelStrap(104);
        List<Sample> whole = strap.samples(LIFTS, 30);
        PostureEstimator ahead = PostureEstimator.nominal(strap.described());
        PostureEstimator behind = PostureEstimator.nominal(strap.described());
        List<Posture> all = new ArrayList<>();
        List<Posture> part = new ArrayList<>();
        whole.forEach(sample -> ahead.update(sample).ifPresent(all::add));
        whole.subList(0, whole.size() / 2).forEach(sample -> behind.update(sample).ifPresent(part::add));
        assertThat(part).isEqualTo(all.subList(0, part.size()));
    }

    /** Leaning and twisted: the two ways to flexion differ clearly. */
    @Test
    void untilHeadingsAreKnownFlexionIsTheDifferenceOfInclinationsAndSaidSo() {
        BodyMotion crooked = BodyMotion.of(t -> 40, t -> 30).turning(t -> 15, t -> 12, t -> 20);
        List<LumbarPosture> postures = postures(new ModelStrap(104), crooked, 20);
        LumbarPosture first = postures.get(0);
        LumbarPosture later = postures.get(postures.size() - 1);

        assertThat(first.quality()).isEqualTo(Quality.COASTING);
        assertThat(first.lumbarFlexion()).isCloseTo(first.trunkInclination() - first.pelvicTilt(), within(1e-6));
        assertThat(later.quality()).isEqualTo(Quality.GOOD);
        assertThat(Math.abs(Math.toDegrees(later.lumbarFlexion() - later.trunkInclination() + later.pelvicTilt()))).isGreaterThan(0.1);
    }

    /** definitions.md#metrics: gravity shows a side bend of who stands, not of who is bent level. */
    @Test
    void whatGravityShowsOfSideBendsFollowsTheTrunk() {
        List<LumbarPosture> postures = postures(new ModelStrap(104), BodyMotion.of(t -> t < 5 ? 0 : 60, t -> t < 5 ? 0 : 30), 20);
        LumbarPosture upright = postures.get(300);
        LumbarPosture level = postures.get(postures.size() - 1);

        assertThat(upright.lateralConfidence()).isGreaterThan(0.99);
        assertThat(level.lateralConfidence()).isLessThan(0.05);
    }

    @Test
    void aShortHoleIsBridgedAndSaidSo() {
        List<LumbarPosture> postures = calibrated(new ModelStrap(104), LIFTS, 40, 24.97, 25.05);
        assertThat(largestFlexionError(postures, 20, LIFTS::flexionAt)).isLessThan(1);
        assertThat(qualities(postures, 25.05, 25.12)).containsOnly(Quality.COASTING);
        assertThat(qualities(postures, 20, 24.97)).containsOnly(Quality.GOOD);
        assertThat(qualities(postures, 25.3, 40)).containsOnly(Quality.GOOD);
    }

    @Test
    void aLongHoleMakesPosturePoorUntilGravityIsFoundAgain() {
        List<LumbarPosture> postures = calibrated(new ModelStrap(104), LIFTS, 45, 24.8, 25.2);
        assertThat(qualities(postures, 25.2, 29)).containsOnly(Quality.POOR);
        assertThat(qualities(postures, 30, 45)).containsOnly(Quality.GOOD);
        assertThat(largestFlexionError(postures, 30, LIFTS::flexionAt)).isLessThan(2);
    }

    @Test
    void aNewSegmentKeepsTheCalibration() {
        ModelStrap strap = new ModelStrap(104).biased(0.5).misaligned(11.5);
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(strap.samples(LIFTS, 25));
        run.estimator().newSegment();
        List<LumbarPosture> after = run.feed(strap.samples(BodyMotion.of(t -> 10 * t, t -> 5 * t), 5));
        LumbarPosture last = after.get(after.size() - 1);
        assertThat(Math.toDegrees(last.lumbarFlexion())).isCloseTo(25, within(1.5));
        assertThat(run.estimator().calibration().kind()).isEqualTo(Calibration.Kind.STAND_AND_BENDS);
    }

    @Test
    void oneNodeGivesTrunkTilt() {
        ModelStrap strap = new ModelStrap(104);
        PostureEstimator estimator = PostureEstimator.nominal(new StreamDescribed(true, 104, strap.described().nodes().subList(1, 2)));
        List<Posture> postures = new ArrayList<>();
        strap.samples(LIFTS, 30).forEach(sample -> estimator.update(sample).ifPresent(postures::add));
        assertThat(postures).hasOnlyElementsOfType(TrunkTilt.class).hasSize(3119);
        assertThat(largestError(postures, 0, Posture::trunkInclination, t -> LIFTS.tiltAt(t) + LIFTS.flexionAt(t))).isLessThan(1);
    }

    @Test
    void otherTrunkSitesAreOrderedUpwards() {
        Calibration calibration = PostureEstimator.nominal(described(Site.T7, Site.L3)).calibration();
        assertThat(calibration.nodes()).extracting(NodeCalibration::node).containsExactly(1, 0);
        assertThat(calibration.kind()).isEqualTo(Calibration.Kind.NOMINAL);
    }

    @Test
    void ofManyNodesTheLowestAndT12Tell() {
        StreamDescribed stream = described(Site.T7, Site.BARBELL, Site.T12_L1, Site.SACRUM, Site.L3);
        assertThat(PostureEstimator.nominal(stream).calibration().nodes()).extracting(NodeCalibration::node).containsExactly(3, 2);
    }

    @Test
    void nodesOffTheTrunkTellNoPosture() {
        assertThat(PostureEstimator.nominal(described(Site.SACRUM, Site.BARBELL)).calibration().nodes()).hasSize(1);
        PostureEstimator estimator = PostureEstimator.nominal(described(Site.BARBELL));
        Sample sample = new Sample(new Node(0, Site.BARBELL), 0, 0, 1, Vector3D.PLUS_K, Vector3D.ZERO, false);
        assertThat(estimator.update(sample)).isEmpty();
        assertThat(estimator.attitude(0)).isPresent();
    }

    @Test
    void aNodeThatCameBackSitsWhereItSat() {
        ModelStrap strap = new ModelStrap(104).biased(0.5).misaligned(11.5);
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(strap.samples(LIFTS, 21));
        NodeStream lost = strap.described().nodes().get(0);
        StreamDescribed oneLeft = new StreamDescribed(true, 104, List.of(new NodeStream(lost.node(), false, lost.axes()),
                strap.described().nodes().get(1)));
        PostureEstimator alone = run.estimator().on(oneLeft);
        PostureEstimator again = alone.on(strap.described());
        List<LumbarPosture> postures = new ArrayList<>();
        strap.samples(BodyMotion.of(t -> 10 * t, t -> 5 * t), 5).forEach(sample -> again.update(sample)
                .ifPresent(posture -> postures.add((LumbarPosture) posture)));
        assertThat(alone.calibration().nodes()).hasSize(1);
        assertThat(again.calibration().kind()).isEqualTo(Calibration.Kind.STAND_AND_BENDS);
        assertThat(Math.toDegrees(postures.get(postures.size() - 1).lumbarFlexion())).isCloseTo(25, within(1.5));
    }

    @Test
    void aNodeThatWasNotDescribedChangesNothing() {
        PostureEstimator estimator = PostureEstimator.nominal(new ModelStrap(100).described());
        Sample stranger = new Sample(new Node(5, Site.BARBELL), 0, 0, 1, Vector3D.PLUS_K, Vector3D.ZERO, false);
        assertThat(estimator.update(stranger)).isEmpty();
        assertThat(estimator.attitude(5)).isEmpty();
    }

    @Test
    void aClippedSampleMakesPosturePoor() {
        ModelStrap strap = new ModelStrap(100);
        PostureEstimator estimator = PostureEstimator.nominal(strap.described());
        Quality worst = Quality.GOOD;
        Quality last = Quality.GOOD;
        for (Sample s : strap.samples(LIFTS, 4)) {
            Sample taken = new Sample(s.node(), 0, s.sequence(), s.time(), s.specificForce(), s.angularRate(), s.sequence() == 150);
            last = estimator.update(taken).map(Posture::quality).orElse(last);
            worst = worst.and(last);
        }
        assertThat(worst).isEqualTo(Quality.POOR);
        assertThat(last).isEqualTo(Quality.GOOD);
    }

    private static StreamDescribed described(Site... sites) {
        return new StreamDescribed(true, 100, IntStream.range(0, sites.length)
                .mapToObj(i -> new NodeStream(new Node(i, sites[i]), true, Optional.empty())).toList());
    }

    private static double largestFlexionError(List<LumbarPosture> postures, double from, DoubleUnaryOperator truth) {
        return largestError(postures, from, LumbarPosture::lumbarFlexion, truth);
    }

    /** @return degrees */
    private static <P extends Posture> double largestError(List<P> postures, double from, ToDoubleFunction<P> value,
                                                           DoubleUnaryOperator truth) {
        return postures.stream().filter(p -> p.time() > from)
                .mapToDouble(p -> Math.abs(Math.toDegrees(value.applyAsDouble(p)) - truth.applyAsDouble(p.time()))).max().orElseThrow();
    }

    private static DoubleUnaryOperator slope(DoubleUnaryOperator angle) {
        double step = 0.005;
        return t -> (angle.applyAsDouble(t + step) - angle.applyAsDouble(t - step)) / (2 * step);
    }

    private static List<Quality> qualities(List<LumbarPosture> postures, double from, double to) {
        return postures.stream().filter(p -> p.time() > from && p.time() < to).map(LumbarPosture::quality).toList();
    }

    private static List<LumbarPosture> postures(ModelStrap strap, BodyMotion motion, double until) {
        PostureEstimator estimator = PostureEstimator.nominal(strap.described());
        List<LumbarPosture> postures = new ArrayList<>();
        strap.samples(motion, until).forEach(sample -> estimator.update(sample).ifPresent(p -> postures.add((LumbarPosture) p)));
        return postures;
    }

    private static List<LumbarPosture> calibrated(ModelStrap strap, BodyMotion motion, double until) {
        return new CalibratedRun(strap).feed(strap.samples(motion, until));
    }

    private static List<LumbarPosture> calibrated(ModelStrap strap, BodyMotion motion, double until, double lostFrom, double lostTo) {
        return new CalibratedRun(strap).feed(strap.samples(motion, until).stream()
                .filter(s -> s.time() < lostFrom || s.time() > lostTo).toList());
    }
}
