package org.backline.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;
import org.backline.core.math.Angle;

/** What a parameter of the simulator may be; every draw is uniform. */
public record Range(double low, double high) {
    public Range {
        if (!(high >= low)) {
            throw new IllegalArgumentException("no number lies between " + low + " and " + high);
        }
    }

    static Range of(double low, double high) {
        return new Range(low, high);
    }

    static Range ofDegrees(double low, double high) {
        return new Range(Angle.ofDegrees(low), Angle.ofDegrees(high));
    }

    /** @return the range from −{@code size} to +{@code size} */
    static Range around(double size) {
        return new Range(-size, size);
    }

    double draw(RandomGenerator chance) {
        return low + (high - low) * chance.nextDouble();
    }

    /** @return whether {@code value} lies within */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
