package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final Vector3D TURN = new Vector3D(0.2, 1.5, -0.3);

    private final Pairing pairing = new Pairing(0, 100);

    @Test
    void attitudesOfEqualTimeArePairedAsTheyAre() {
        pairing.update(lower(1));
        AttitudePair pair = pairing.update(upper(1)).orElseThrow();
        assertThat(pair.lower()).isEqualTo(lower(1));
        assertThat(pair.upper()).isEqualTo(upper(1));
    }

    @Test
    void theEarlierOneIsTurnedOnAtItsOwnRate() {
        pairing.update(lower(1));
        AttitudePair pair = pairing.update(upper(1.006)).orElseThrow();
        assertThat(pair.time()).isEqualTo(1.006);
        assertThat(Math.abs(pair.lower().sensorToEarth().dotProduct(turned(1.006)))).isGreaterThan(1 - 1e-12);
        assertThat(pair.upper()).isEqualTo(upper(1.006));
    }

    @Test
    void eitherNodeMayCompleteAPair() {
        pairing.update(upper(1));
        assertThat(pairing.update(lower(1.003))).map(AttitudePair::time).contains(1.003);
    }

    @Test
    void everyAttitudeIsUsedOnce() {
        pairing.update(lower(1));
        pairing.update(upper(1.005));
        assertThat(pairing.update(upper(1.015))).isEmpty();
    }

    @Test
    void oneWhosePartnerWasLostGivesNoPair() {
        pairing.update(lower(1.00));
        pairing.update(lower(1.01));
        assertThat(pairing.update(upper(1.012))).map(AttitudePair::time).contains(1.012);
        assertThat(pairing.update(lower(1.02))).isEmpty();
    }

    @Test
    void burstsGiveTheSamePairsAsTurns() {
        List<Attitude> inTurns = new ArrayList<>();
        List<Attitude> inBursts = new ArrayList<>();
        for (int burst = 0; burst < 20; burst++) {
            for (int k = 0; k < 8; k++) {
                inTurns.add(lower(burst * 0.08 + k * 0.01));
                inTurns.add(upper(burst * 0.08 + k * 0.01 + 0.004));
                inBursts.add(lower(burst * 0.08 + k * 0.01));
            }
            for (int k = 0; k < 8; k++) {
                inBursts.add(upper(burst * 0.08 + k * 0.01 + 0.004));
            }
        }
        assertThat(pairs(inBursts)).isEqualTo(pairs(inTurns)).hasSize(160);
    }

    @Test
    void clocksThatSlidePastEachOtherCostFewPairs() {
        List<Attitude> attitudes = new ArrayList<>();
        for (int k = 0; k < 20_000; k++) {
            attitudes.add(lower(k * 0.01));
            attitudes.add(upper(k * 0.01 * 1.0002));
        }
        attitudes.sort((a, b) -> Double.compare(a.time(), b.time()));
        assertThat(pairs(attitudes)).hasSizeGreaterThan(19_990);
    }

    @Test
    void aRateOtherThanTheNominalOneIsFound() {
        List<Attitude> attitudes = new ArrayList<>();
        for (int k = 0; k < 400; k++) {
            attitudes.add(lower(k * 0.04));
            attitudes.add(upper(k * 0.04 + 0.018));
        }
        assertThat(pairs(attitudes)).hasSizeGreaterThan(360);
    }

    @Test
    void aSilentNodeDoesNotFillTheMemory() {
        for (int k = 0; k < 100_000; k++) {
            assertThat(pairing.update(lower(k * 0.01))).isEmpty();
        }
        assertThat(pairing.update(upper(999.99))).isPresent();
    }

    @Test
    void postureDoesNotDependOnTheOrderBetweenNodes() {
        ModelStrap strap = new ModelStrap(104);
        List<Sample> samples = strap.samples(BodyMotion.of(t -> 30 * Math.sin(t), t -> 20 * Math.sin(1.3 * t)), 4);
        assertThat(postures(strap, CalibratorTest.inBursts(samples, 0.08))).isEqualTo(postures(strap, samples));
    }

    private static List<Posture> postures(ModelStrap strap, List<Sample> samples) {
        PostureEstimator estimator = PostureEstimator.nominal(strap.described());
        return samples.stream().map(estimator::update).flatMap(Optional::stream).toList();
    }

    private static List<AttitudePair> pairs(List<Attitude> attitudes) {
        Pairing pairing = new Pairing(0, 100);
        return attitudes.stream().map(pairing::update).flatMap(Optional::stream).toList();
    }

    private static Attitude lower(double time) {
        return new Attitude(ModelStrap.LOWER, time, turned(time), TURN, false);
    }

    private static Attitude upper(double time) {
        return new Attitude(ModelStrap.UPPER, time, turned(time), TURN, false);
    }

    private static Quaternion turned(double time) {
        return Rotations.about(TURN.scalarMultiply(time));
    }
}
