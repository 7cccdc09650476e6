package org.backline.core.orientation;

import java.util.Arrays;

/**
 * Finds a node's real sampling interval from the times of its samples. It believes a change only when most of a block of samples
 * agree: holes, jitter and rounded times leave it as it is.
 */
public final class SamplingInterval {
    private static final int BLOCK = 32;
    private static final double NOTABLE_CHANGE = 0.05;

    private final double[] block = new double[BLOCK];
    private int filled;
    private double seconds;

    /** @param nominal until the samples say otherwise [s] */
    public SamplingInterval(double nominal) {
        seconds = nominal;
    }

    /** @return the interval [s] */
    public double seconds() {
        return seconds;
    }

    /** Takes the time between two samples [s]; NaN if there was none before. @return whether the interval changed */
    public boolean update(double between) {
        if (!(between > 0)) {
            return false;
        }
        block[filled++] = between;
        if (filled < BLOCK) {
            return false;
        }
        filled = 0;
        double found = meanOfMiddleHalf();
        boolean changed = Math.abs(found / seconds - 1) > NOTABLE_CHANGE;
        seconds = changed ? found : seconds;
        return changed;
    }

    private double meanOfMiddleHalf() {
        Arrays.sort(block);
        double sum = 0;
        for (int i = BLOCK / 4; i < 3 * BLOCK / 4; i++) {
            sum += block[i];
        }
        return sum / (BLOCK / 2);
    }
}
