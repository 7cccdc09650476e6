package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.junit.jupiter.api.Test;

/** A node at 100 Hz for a minute, of which something is missing after half of it. */
class HindsightDoubtTest {
    private static final double INTERVAL = 0.01;
    private static final double LOST_AT = 30;

    private final GapWatch live = new GapWatch();
    private final HindsightDoubt doubt = new HindsightDoubt();

    @Test
    void nothingIsDoubtedWhereAllArrived() {
        runWithHole(0);
        assertThat(deviation(LOST_AT)).isLessThan(0.01);
    }

    /** Slopes that are off by 60 °/s² turn by 60 · 0.3²/12 = 0.45°; gravity meets that half way. */
    @Test
    void aBridgedHoleIsDoubtedAlikeOnBothSides() {
        runWithHole(0.3 - INTERVAL / 2);
        double end = LOST_AT + 0.3 - INTERVAL / 2;
        assertThat(deviation(end)).isCloseTo(0.225, within(0.01));
        assertThat(deviation(end - 1)).isCloseTo(deviation(end + 1), within(1e-3));
        assertThat(deviation(end + 3)).isCloseTo(deviation(end) / Math.E, within(1e-3));
    }

    @Test
    void whatIsNotBridgedLeavesTheEndsOfTwoLines() {
        runWithHole(0.4);
        assertThat(deviation(LOST_AT + 0.4)).isCloseTo(0.47, within(0.01));
    }

    @Test
    void itIsLessThanLive() {
        runWithHole(0.3 - INTERVAL / 2);
        assertThat(doubt.variance(LOST_AT + 1)).isLessThan(0.5 * live.trust(LOST_AT + 1).variance());
    }

    @Test
    void theBeginningKnowsOneSide() {
        runWithHole(0);
        assertThat(deviation(0)).isCloseTo(0.47, within(0.01));
    }

    /** @return [deg] */
    private double deviation(double time) {
        return Math.toDegrees(Math.sqrt(doubt.variance(time)));
    }

    private void runWithHole(double hole) {
        for (int k = 0; k <= 6000; k++) {
            double time = k * INTERVAL + (k * INTERVAL > LOST_AT + INTERVAL / 2 ? Math.max(0, hole - INTERVAL) : 0);
            Sample sample = new Sample(new Node(0, Site.SACRUM), 0, k, time, new Vector3D(0, 0, 9.8), Vector3D.ZERO, false);
            live.update(sample, INTERVAL);
            doubt.update(sample, INTERVAL);
        }
    }
}
