package org.backline.core.math;

/** Units that plates are marked in. Everything is kept and computed in kilograms. */
public enum MassUnit {
    KILOGRAM("kg", 1),
    /** The international avoirdupois pound, by definition (1959) exactly this. */
    POUND("lb", 0.45359237);

    private final String symbol;
    private final double kilograms;

    MassUnit(String symbol, double kilograms) {
        this.symbol = symbol;
        this.kilograms = kilograms;
    }

    /** @return as it stands behind a number */
    public String symbol() {
        return symbol;
    }

    /** @param value in this unit @return [kg] */
    public double kilograms(double value) {
        return value * kilograms;
    }

    /** @param mass [kg] @return in this unit */
    public double of(double mass) {
        return mass / kilograms;
    }
}
