package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.junit.jupiter.api.Test;

class SessionClockTest {
    private static final long SECOND = 1_000_000_000L;

    private final SessionClock clock = new SessionClock();

    @Test
    void theFirstSegmentKeepsTheStrapsClock() {
        assertThat(clock.stamp(sample(0, 4711.123456)).time()).isEqualTo(4711.123456);
        assertThat(clock.now()).isEqualTo(4711.123456);
    }

    @Test
    void aStrapThatBootsAnewGoesOnByTheHostsTime() {
        clock.received(2 * SECOND);
        clock.stamp(sample(0, 100));
        clock.received(5 * SECOND);

        assertThat(clock.breaksAt(sample(1, 0.5))).isTrue();
        assertThat(clock.stamp(sample(1, 0.5)).time()).isCloseTo(103, within(1e-9));
        assertThat(clock.stamp(sample(1, 1.5)).time()).isCloseTo(104, within(1e-9));
    }

    @Test
    void aStreamThatWasStartedAgainByTheSameBootKeepsItsClock() {
        clock.received(2 * SECOND);
        clock.stamp(sample(0, 100));
        clock.received(5 * SECOND + SECOND / 10);

        assertThat(clock.stamp(sample(1, 103)).time()).isEqualTo(103);
    }

    @Test
    void withoutHostTimeASegmentStillComesAfterTheLast() {
        clock.stamp(sample(0, 100));

        assertThat(clock.stamp(sample(1, 3)).time()).isGreaterThan(100.1);
    }

    private static Sample sample(int segment, double time) {
        return new Sample(new Node(0, Site.SACRUM), segment, 0, time, Vector3D.PLUS_K, Vector3D.ZERO, false);
    }
}
