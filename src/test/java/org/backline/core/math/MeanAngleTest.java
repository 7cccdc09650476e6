package org.backline.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanAngleTest {

    @Test
    void meanAcrossTheSeamIsNearTheSeam() {
        MeanAngle mean = new MeanAngle();
        mean.add(Angle.ofDegrees(175), 1);
        mean.add(Angle.ofDegrees(-175), 1);
        assertThat(Math.abs(mean.value())).isCloseTo(Math.PI, within(1e-9));
    }

    @Test
    void weightsPullTheMean() {
        MeanAngle mean = new MeanAngle();
        mean.add(0, 3);
        mean.add(0.1, 1);
        assertThat(mean.value()).isCloseTo(0.025, within(1e-4));
    }
}
