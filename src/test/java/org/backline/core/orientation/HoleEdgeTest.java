package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;

class HoleEdgeTest {
    private static final Node NODE = new Node(0, Site.SACRUM);
    /** A lift's: from 0 to 60° and back, 3 s; its rate is at its largest 0.75 s after the beginning. */
    private static final DoubleUnaryOperator LIFT = t -> Angle.ofDegrees(30) * (1 - Math.cos(2 * Math.PI * t / 3));

    @Test
    void aLiftIsFollowedThroughAHole() {
        assertThat(Math.toDegrees(missed(LIFT, t -> t > 0.65 && t < 0.895))).isCloseTo(0, within(0.2));
        assertThat(Math.toDegrees(meanOfEdges(LIFT, 0.65, 0.9))).as("what the mean of the rates misses").isGreaterThan(0.3);
    }

    @Test
    void aSampleAloneHasNoSlope() {
        List<Stride> strides = Stride.of(samples(LIFT, t -> t > 0.65 && t < 0.745 || t > 0.755 && t < 0.845), 100, Vector3D.ZERO);
        Stride alone = strides.stream().filter(s -> s.hole() > 0).findFirst().orElseThrow();
        assertThat(HoleEdge.after(strides, strides.indexOf(alone))).isEqualTo(new HoleEdge(alone.rate(), Vector3D.ZERO));
    }

    @Test
    void samplesFurtherApartThanAnEdgeIsLongTellTheRateAlone() {
        List<Sample> slow = new ArrayList<>();
        for (double t : new double[] {0.25, 0.5, 0.75, 1.25, 1.5, 1.75}) {
            slow.add(new Sample(NODE, 0, (int) (t * 4), t, new Vector3D(0, 0, 9.81), new Vector3D(0, 1, 0), false));
        }
        List<Stride> strides = Stride.of(slow, 4, Vector3D.ZERO);
        for (int k = 1; k < strides.size(); k++) {
            assertThat(List.of(HoleEdge.before(strides, k), HoleEdge.after(strides, k))).as("edges at stride %d", k)
                    .containsOnly(new HoleEdge(Vector3D.PLUS_J, Vector3D.ZERO));
        }
    }

    /** @return what a node turned in its holes and is not known of [rad] */
    private static double missed(DoubleUnaryOperator tilt, DoublePredicate lost) {
        return Stride.of(samples(tilt, lost), 100, Vector3D.ZERO).stream().filter(s -> s.hole() > 0).mapToDouble(s -> {
            double to = s.time() - s.span();
            return tilt.applyAsDouble(to) - tilt.applyAsDouble(to - s.hole()) - s.holeRate().getY() * s.hole();
        }).sum();
    }

    private static double meanOfEdges(DoubleUnaryOperator tilt, double from, double to) {
        double mean = (rate(tilt, from) + rate(tilt, to)) / 2;
        return tilt.applyAsDouble(to) - tilt.applyAsDouble(from) - mean * (to - from);
    }

    private static double rate(DoubleUnaryOperator tilt, double t) {
        return (tilt.applyAsDouble(t) - tilt.applyAsDouble(t - 0.01)) * 100;
    }

    private static List<Sample> samples(DoubleUnaryOperator tilt, DoublePredicate lost) {
        List<Sample> samples = new ArrayList<>();
        for (int k = 1; k < 300; k++) {
            double t = k / 100.0;
            if (!lost.test(t)) {
                samples.add(new Sample(NODE, 0, k, t, new Vector3D(0, 0, 9.81), new Vector3D(0, rate(tilt, t), 0), false));
            }
        }
        return samples;
    }
}
