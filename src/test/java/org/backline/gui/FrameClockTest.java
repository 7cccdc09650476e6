package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameClockTest {
    private static final int FRAMES = 6000;

    @Test
    void sixtyFramesASecondHoweverLateEachIsCalled() {
        Random late = new Random(1);
        long due = 0;
        for (int i = 0; i < FRAMES; i++) {
            due = FrameClock.next(due, due + late.nextInt(3_000_000), FrameClock.MOVING);
        }

        assertThat(FRAMES / (due * 1e-9)).isCloseTo(60, within(0.01));
    }

    @Test
    void framesThatWereMissedAreNotMadeUpFor() {
        long stalled = 500_000_000;

        assertThat(FrameClock.next(0, stalled, FrameClock.MOVING)).isEqualTo(stalled);
    }
}
