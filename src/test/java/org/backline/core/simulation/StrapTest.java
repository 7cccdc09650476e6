package org.backline.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.junit.jupiter.api.Test;

class StrapTest {
    private static final Lifter LIFTER = Lifter.drawn(new Well19937c(5));
    private static final Body STILL = new Body(LIFTER, new Motion.Builder().build());

    private static Strap strap(StrapRanges ranges) {
        return new Strap(ranges, 208, new Well19937c(1), new Well19937c(2));
    }

    @Test
    void aPerfectStrapAtRestReadsGravityAlongTheAxisThatItSaysIsUp() {
        Strap strap = strap(StrapRanges.PERFECT);
        AxisMap axes = strap.described().nodes().get(0).axes().orElseThrow();
        for (Sample sample : strap.read(STILL, 0)) {
            assertThat(sample.specificForce().dotProduct(axes.superiorInSensor())).isCloseTo(Gravity.STANDARD, within(1e-9));
            assertThat(sample.angularRate().getNorm()).isZero();
        }
    }

    @Test
    void bendingForwardTurnsAboutTheLeftAxis() {
        Motion.Builder builder = new Motion.Builder();
        builder.move(Coordinate.PELVIC_TILT, 0, 1, 1);
        Strap strap = strap(StrapRanges.PERFECT);
        Sample sample = strap.read(new Body(LIFTER, builder.build()), 104).get(0);
        AxisMap axes = strap.described().nodes().get(0).axes().orElseThrow();
        assertThat(sample.angularRate().dotProduct(axes.rightInSensor())).isLessThan(-1.8);
        assertThat(sample.angularRate().crossProduct(axes.rightInSensor()).getNorm()).isLessThan(1e-9);
    }

    @Test
    void aSampleIsTheMeanOfItsInterval() {
        Motion.Builder builder = new Motion.Builder();
        builder.move(Coordinate.PELVIC_TILT, 0, 1, 1);
        Body body = new Body(LIFTER, builder.build());
        Strap strap = strap(StrapRanges.PERFECT);
        Vector3D turned = Vector3D.ZERO;
        for (int i = 0; i < 208; i++) {
            Sample sample = strap.read(body, i).get(0);
            assertThat(sample.time()).isCloseTo((i + 1) / 208.0, within(1e-12));
            turned = turned.add(sample.angularRate().scalarMultiply(strap.period()));
        }
        assertThat(turned.getNorm()).isCloseTo(1, within(1e-8));
    }

    @Test
    void noiseIsAsDenseAsItsRangeSays() {
        Strap strap = strap(StrapRanges.USUAL);
        SummaryStatistics rates = new SummaryStatistics();
        for (int i = 0; i < 2000; i++) {
            rates.addValue(strap.read(STILL, i).get(1).angularRate().getX());
        }
        double density = rates.getStandardDeviation() / Math.sqrt(208 / 2.0);
        assertThat(density).isBetween(0.9 * Angle.ofDegrees(0.0028), 1.1 * Angle.ofDegrees(0.0070));
        assertThat(Math.abs(rates.getMean())).isLessThan(Angle.ofDegrees(1.1));
    }

    @Test
    void beyondItsRangeASampleIsClippedAndSaysSo() {
        Motion.Builder builder = new Motion.Builder();
        builder.move(Coordinate.PELVIC_TILT, 0, 0.1, 2);
        Body tooFast = new Body(LIFTER, builder.build());
        Strap strap = strap(StrapRanges.PERFECT);
        List<Sample> samples = strap.read(tooFast, 10);
        assertThat(samples.get(0).clipped()).isTrue();
        assertThat(samples.get(0).angularRate().getNormInf()).isEqualTo(NodeSensor.RATE_RANGE);
    }
}
