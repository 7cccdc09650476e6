package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;

class GapWatchTest {
    private static final double INTERVAL = 0.01;
    private static final double G = 9.80665;

    private final GapWatch watch = new GapWatch();
    private int count;

    @Test
    void aSteadyStreamIsTrusted() {
        quiet(6000);
        assertTrusted();
    }

    @Test
    void aTurnCutOffLeavesAFifthOfItUnknown() {
        quiet(6000);
        take(G, 1000, true);
        assertThat(deviation()).isCloseTo(0.2 * 1000 * INTERVAL, within(1e-6));
        take(G, 1000, true);
        assertThat(deviation()).as("errors of one blow add up").isCloseTo(0.2 * 2 * 1000 * INTERVAL, within(0.03));
        assertThat(watch.trust(now()).quality()).isEqualTo(Quality.POOR);
    }

    @Test
    void aForceCutOffIsMissingFromGravity() {
        quiet(6000);
        take(16 * G, 20, true);
        assertThat(deviation()).isCloseTo(Math.toDegrees(0.2 * 16 * INTERVAL / 3), within(1e-3));
    }

    @Test
    void whatABlowLeftUnknownGoesAsGravityIsFoundAgain() {
        quiet(6000);
        take(16 * G, 1000, true);
        double before = deviation();
        quiet(300);
        assertThat(deviation()).isCloseTo(before * Math.exp(-1), within(0.01));
        quiet(1200);
        assertThat(deviation()).isLessThan(0.02 * before);
    }

    @Test
    void skinRingsForATenthOfASecondAfterABlow() {
        quiet(6000);
        take(3.1 * G, 50, false);
        assertThat(watch.trust(now()).noise()).isEqualTo(10);
        quiet(9);
        assertThat(watch.trust(now()).shaken()).isTrue();
        quiet(3);
        assertThat(watch.trust(now()).shaken()).isFalse();
    }

    @Test
    void aLiftIsNoBlow() {
        quiet(6000);
        take(2.5 * G, 300, false);
        assertTrusted();
    }

    private void assertTrusted() {
        assertThat(watch.trust(now()).quality()).isEqualTo(Quality.GOOD);
        assertThat(watch.trust(now()).shaken()).isFalse();
        assertThat(deviation()).isLessThan(1e-6);
    }

    private double deviation() {
        return Math.toDegrees(Math.sqrt(watch.trust(now()).variance()));
    }

    private void quiet(int samples) {
        for (int i = 0; i < samples; i++) {
            take(G, 0, false);
        }
    }

    private double now() {
        return count * INTERVAL;
    }

    /** @param force [m/s²] @param rate [°/s] */
    private void take(double force, double rate, boolean clipped) {
        count++;
        watch.update(new Sample(ModelStrap.LOWER, 0, count, now(), new Vector3D(0, 0, force), new Vector3D(0, Angle.ofDegrees(rate), 0),
                clipped),
                INTERVAL);
    }
}
