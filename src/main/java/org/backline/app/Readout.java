package org.backline.app;

import org.backline.core.math.MassUnit;

/**
 * How figures are shown.
 *
 * @param mass the unit that loads are shown and typed in; they are kept in kilograms
 * @param now  whether the giant figure follows the moment within a rep; else it holds the rep's peak, which can be read
 */
public record Readout(MassUnit mass, boolean now) {
    static final Readout DEFAULT = new Readout(MassUnit.KILOGRAM, false);

    public Readout withMass(MassUnit other) {
        return new Readout(other, now);
    }

    public Readout withNow(boolean other) {
        return new Readout(mass, other);
    }
}
