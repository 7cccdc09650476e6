package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;

class SetPictureTest {
    private final SetPicture picture = SetPicture.of(ScriptedLift.ofPeaks(0.59, 0.72, 0.84).result());

    @Test
    void eachRepIsMarkedByWhatItCameTo() {
        assertThat(picture.marks()).extracting(RepMark::level).containsExactly(Level.OK, Level.NEAR, Level.ROUND);
    }

    @Test
    void aPeakStandsWhereTheCurveIsHighest() {
        RepMark third = picture.marks().get(2);

        assertThat(third.peak()).isCloseTo(0.84 * Angle.ofDegrees(58), within(1e-9));
        assertThat(third.peakTime() - third.start()).isBetween(0.0, 0.6);
    }

    @Test
    void aStrapWithOneNodeGivesNoFlexion() {
        assertThat(SetPicture.of(ScriptedLift.ofPeaks(0.6).withSingleNode().result()).singleNode()).isTrue();
        assertThat(picture.singleNode()).isFalse();
    }
}
