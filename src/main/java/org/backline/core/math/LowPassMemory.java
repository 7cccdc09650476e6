package org.backline.core.math;

import java.util.Arrays;

/**
 * What a {@link LowPass} remembers of its channels. A new memory gives the mean of what it has seen until the filter's settling time
 * is over, then goes on as a filter from there. Allocates nothing after construction.
 */
public final class LowPassMemory {
    private final double[] first;
    private final double[] second;
    private final double[] output;
    private double averaged;
    private int count;
    private boolean settled;

    /** @param channels how many values every step brings */
    public LowPassMemory(int channels) {
        first = new double[channels];
        second = new double[channels];
        output = new double[channels];
    }

    /** Takes the next value of every channel. */
    public void update(LowPass filter, double[] input) {
        if (settled) {
            filter(filter, input);
        } else {
            average(filter, input);
        }
    }

    /** @return the filtered value of every channel; this very array changes with the next step */
    public double[] output() {
        return output;
    }

    /** Goes on with another filter as if its input had long been what the output is now. */
    public void settle(LowPass filter) {
        for (int i = 0; i < output.length; i++) {
            first[i] = output[i] * (1 - filter.b0());
            second[i] = output[i] * (filter.b2() - filter.a2());
        }
    }

    /** Forgets everything: begins with a mean again. */
    public void clear() {
        Arrays.fill(output, 0);
        averaged = 0;
        count = 0;
        settled = false;
    }

    /** Takes over all that another memory of as many channels remembers. */
    public void copy(LowPassMemory other) {
        System.arraycopy(other.first, 0, first, 0, first.length);
        System.arraycopy(other.second, 0, second, 0, second.length);
        System.arraycopy(other.output, 0, output, 0, output.length);
        averaged = other.averaged;
        count = other.count;
        settled = other.settled;
    }

    private void filter(LowPass filter, double[] input) {
        for (int i = 0; i < output.length; i++) {
            double y = filter.b0() * input[i] + first[i];
            first[i] = filter.b1() * input[i] - filter.a1() * y + second[i];
            second[i] = filter.b2() * input[i] - filter.a2() * y;
            output[i] = y;
        }
    }

    private void average(LowPass filter, double[] input) {
        count++;
        averaged += filter.interval();
        for (int i = 0; i < output.length; i++) {
            output[i] += (input[i] - output[i]) / count;
        }
        if (averaged >= filter.settling()) {
            settle(filter);
            settled = true;
        }
    }
}
