package org.backline.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.junit.jupiter.api.Test;

class UprightWatchTest {
    private final UprightWatch watch = new UprightWatch();
    private double time;

    @Test
    void aLockoutThatReadsAsRoundedMeansThatZeroIsOff() {
        lockOut(0.5, 12, 10);
        assertThat(watch.off()).isTrue();
        lockOut(0.5, 2, 0);
        assertThat(watch.off()).isFalse();
    }

    @Test
    void lockoutsAsPeopleHaveThemAreNot() {
        lockOut(2, 5, 5);
        assertThat(watch.off()).isFalse();
    }

    @Test
    void archingIsToldByAlerts() {
        lockOut(2, -14, -5);
        assertThat(watch.off()).isFalse();
    }

    @Test
    void anArchThatNobodyHoldsMeansThatZeroIsOff() {
        lockOut(3.5, -12, -5);
        assertThat(watch.off()).isTrue();
        lockOut(0.5, -12, -5);
        assertThat(watch.off()).as("it stays so").isTrue();
        lockOut(0.5, -2, 0);
        assertThat(watch.off()).isFalse();
    }

    @Test
    void aShortOneSaysNothing() {
        lockOut(0.2, 12, 10);
        assertThat(watch.off()).isFalse();
    }

    @Test
    void whoIsBentIsNotUpright() {
        lockOut(2, 20, 40);
        assertThat(watch.off()).isFalse();
        watch.update(new TrunkTilt(9, Angle.ofDegrees(10), 0, Quality.GOOD), true);
        assertThat(watch.off()).isFalse();
    }

    @Test
    void aNewZeroBeginsAnew() {
        lockOut(0.5, 12, 10);
        watch.zeroed();
        assertThat(watch.off()).isFalse();
    }

    /** Bends, then stands so for a while. */
    private void lockOut(double seconds, double flexion, double trunk) {
        update(40, 80, false);
        for (double end = time + seconds; time < end;) {
            update(flexion, trunk, true);
        }
    }

    private void update(double flexion, double trunk, boolean lockedOut) {
        time += 0.01;
        watch.update(new LumbarPosture(time, Angle.ofDegrees(flexion), 0, 0, 0, 0, Angle.ofDegrees(trunk), 0, 0, Quality.GOOD), lockedOut);
    }
}
