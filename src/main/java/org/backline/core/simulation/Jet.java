package org.backline.core.simulation;

/** A smooth function at one instant: its value and first two derivatives by time. */
record Jet(double value, double rate, double acceleration) {

    static Jet constant(double value) {
        return new Jet(value, 0, 0);
    }

    boolean isZero() {
        return value == 0 && rate == 0 && acceleration == 0;
    }

    Jet plus(Jet other) {
        return new Jet(value + other.value, rate + other.rate, acceleration + other.acceleration);
    }

    Jet minus(Jet other) {
        return plus(other.times(-1));
    }

    Jet times(double factor) {
        return new Jet(value * factor, rate * factor, acceleration * factor);
    }

    Jet times(Jet other) {
        return new Jet(value * other.value, rate * other.value + value * other.rate,
                acceleration * other.value + 2 * rate * other.rate + value * other.acceleration);
    }
}
