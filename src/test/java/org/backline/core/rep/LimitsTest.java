package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void nearFollowsTheLineOnItsOwnScale() {
        Limits share = Limits.ofRound(FlexionLimit.ofShare(0.8));
        Limits angle = Limits.ofRound(FlexionLimit.ofAngle(Angle.ofDegrees(40)));
        assertThat(share.near().scale()).isEqualTo(FlexionLimit.Scale.SHARE_OF_RANGE);
        assertThat(share.near().value()).isCloseTo(0.7, within(1e-12));
        assertThat(angle.near().scale()).isEqualTo(FlexionLimit.Scale.ANGLE);
        assertThat(angle.near().value()).isCloseTo(Angle.ofDegrees(35), within(1e-12));
    }
}
