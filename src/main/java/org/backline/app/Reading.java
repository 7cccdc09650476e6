package org.backline.app;

import org.backline.core.math.MassUnit;

/**
 * How figures are read.
 *
 * @param mass the unit that loads are shown and typed in; they are kept in kilograms
 * @param now  whether the giant figure follows the moment within a rep; else it holds the rep's peak, which can be read
 */
public record Reading(MassUnit mass, boolean now) {
    static final Reading DEFAULT = new Reading(MassUnit.KILOGRAM, false);

    public Reading withMass(MassUnit other) {
        return new Reading(other, now);
    }

    public Reading withNow(boolean other) {
        return new Reading(mass, other);
    }
}
